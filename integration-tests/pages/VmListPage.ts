import type { Locator, Page } from '@playwright/test';

import { openMenu } from './openMenu.ts';

const KIND = 'kubevirt.io~v1~VirtualMachine';

/** The list of VMs in one project. */
export class VmListPage {
  readonly #page: Page;
  readonly menu: Locator;
  readonly popover: Locator;
  readonly takeSnapshots: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.menu = page.getByRole('menu');
    this.popover = page.getByRole('dialog');
    this.takeSnapshots = page.getByRole('button', { name: 'Take snapshots' });
  }

  async open(project: string): Promise<void> {
    await this.#page.goto(`/k8s/ns/${project}/${KIND}`);
  }

  row(vm: string): Locator {
    return this.#page.getByRole('row').filter({ has: this.#page.getByRole('link', { name: vm }) });
  }

  action(name: string): Locator {
    return this.menu.getByRole('menuitem', { name });
  }

  async select(vm: string): Promise<void> {
    await this.row(vm).getByRole('checkbox').check();
  }

  async selectPage(): Promise<void> {
    await this.#page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  }

  async openActions(vm: string): Promise<void> {
    await openMenu(this.#actionsOf(vm), this.menu);
  }

  #actionsOf(vm: string): Locator {
    return this.row(vm).getByRole('button', { name: `Actions of ${vm}` });
  }

  async choose(vm: string, action: string): Promise<void> {
    await openMenu(this.#actionsOf(vm), this.action(action));
    await this.action(action).click();
  }

  async openState(vm: string, state: string): Promise<void> {
    await this.row(vm).getByRole('button', { name: state }).click();
    await this.popover.waitFor();
  }
}
