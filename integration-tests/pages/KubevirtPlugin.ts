import type { Locator, Page } from '@playwright/test';

import { openMenu } from './openMenu.ts';

/** Where our actions stand in its menus. */
export const SUBMENU = 'Snapshots and schedules';

type Mode = 'present' | 'held';

/** The console host's play of kubevirt-plugin, as somebody sees it and as a test pulls its strings. */
export class KubevirtPlugin {
  readonly #page: Page;
  /** Its own pages, as opposed to the Console's. */
  readonly pages: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.pages = page.getByTestId('kubevirt-plugin');
  }

  /** Enables it from the next page on. */
  async enable(mode: Mode): Promise<void> {
    await this.#page.addInitScript((word) => {
      sessionStorage.setItem('stage/kubevirt-plugin', word);
    }, mode);
  }

  /** Lets a held one load. */
  async arrive(): Promise<void> {
    await this.#page.evaluate('kubevirtPlugin.arrive()');
  }

  async setFlag(isSet: boolean): Promise<void> {
    await this.#page.evaluate(`kubevirtPlugin.setFlag(${isSet})`);
  }

  async openMenu(vm: string): Promise<void> {
    const row = this.#page
      .getByRole('row')
      .filter({ has: this.#page.getByRole('link', { name: vm }) });
    await openMenu(row.getByRole('button', { name: 'Actions' }), this.submenu(SUBMENU));
  }

  /** The item that opens a menu of its own. */
  submenu(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }

  item(name: string): Locator {
    return this.#page.getByRole('menuitem', { name, exact: true });
  }
}
