import type { Locator, Page } from '@playwright/test';

/** The dialog *Take snapshots*, before and after it has asked for them. */
export class BulkTakeDialog {
  readonly root: Locator;
  readonly pattern: Locator;
  readonly description: Locator;
  readonly create: Locator;
  readonly retry: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: /^Tak(e|ing .*) snapshots?$/ });
    this.pattern = this.root.getByLabel('Name pattern');
    this.description = this.root.getByLabel('Description of each');
    this.create = this.root.getByRole('button', { name: /^Create / });
    this.retry = this.root.getByRole('button', { name: /^Retry/ });
    this.close = this.root.getByRole('contentinfo').getByRole('button', { name: /^Close/ });
  }

  row(vm: string): Locator {
    return this.root.getByRole('row', { name: new RegExp(`^${vm} `) });
  }
}
