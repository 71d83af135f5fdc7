import type { Locator, Page } from '@playwright/test';

/** The tab *Snapshots* of one VM. */
export class SnapshotsTab {
  readonly #page: Page;
  readonly root: Locator;
  readonly table: Locator;
  readonly take: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.root = page.getByRole('region', { name: 'Snapshots' });
    this.table = this.root.getByRole('table', { name: 'Snapshots', exact: true });
    this.search = this.root.getByRole('textbox', { name: 'Search by name or description' });
    this.take = this.root.getByRole('button', { name: 'Take snapshot' });
  }

  async open(project: string, vm: string): Promise<void> {
    await this.#page.goto(`/k8s/ns/${project}/kubevirt.io~v1~VirtualMachine/${vm}/vm-snapshots`);
  }

  row(snapshot: string): Locator {
    const link = this.#page.getByRole('link', { name: snapshot, exact: true });
    return this.table.getByRole('row').filter({ has: link });
  }

  names(): Locator {
    return this.table.getByRole('row').getByRole('link');
  }

  heading(column: string): Locator {
    return this.table.getByRole('columnheader', { name: column });
  }

  async choose(snapshot: string): Promise<void> {
    await this.table.getByRole('checkbox', { name: `Select ${snapshot}` }).check();
  }

  async filterByStatus(status: string): Promise<void> {
    await this.root.getByRole('button', { name: 'Status', exact: true }).click();
    await this.#page.getByRole('option', { name: status, exact: true }).click();
    await this.#page.keyboard.press('Escape');
  }

  async sortBy(column: 'Name' | 'Date'): Promise<void> {
    await this.heading(column).getByRole('button').click();
  }

  async openActions(snapshot: string): Promise<void> {
    await this.row(snapshot)
      .getByRole('button', { name: `Actions of ${snapshot}` })
      .click();
  }
}
