import type { Locator, Page } from '@playwright/test';

/** The dialog *Take snapshot*. */
export class TakeDialog {
  readonly root: Locator;
  readonly name: Locator;
  readonly description: Locator;
  readonly create: Locator;
  readonly cancel: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: 'Take snapshot' });
    this.name = this.root.getByLabel('Name');
    this.description = this.root.getByLabel('Description');
    this.create = this.root.getByRole('button', { name: 'Create' });
    this.cancel = this.root.getByRole('button', { name: 'Cancel' });
  }

  async setLimit(amount: string, unit: 'seconds' | 'minutes'): Promise<void> {
    await this.root.getByRole('button', { name: 'Advanced' }).click();
    await this.root.getByLabel('Time limit', { exact: true }).fill(amount);
    await this.root.getByLabel('Unit of the time limit').selectOption(unit);
  }

  disks(): Locator {
    return this.root.getByRole('table', { name: 'Disks of the VM' });
  }

  async showDisks(): Promise<void> {
    await this.root.getByRole('button', { name: /disk/ }).click();
  }
}
