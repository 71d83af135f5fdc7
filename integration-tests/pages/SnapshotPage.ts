import type { Locator, Page } from '@playwright/test';

/** The page of one snapshot. */
export class SnapshotPage {
  readonly #page: Page;
  readonly heading: Locator;
  readonly trail: Locator;

  constructor(page: Page, name: string) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1, name });
    this.trail = page.getByRole('navigation', { name: 'Breadcrumb' });
  }

  async open(project: string, name: string): Promise<void> {
    const kind = 'snapshot.kubevirt.io~v1beta1~VirtualMachineSnapshot';
    await this.#page.goto(`/k8s/ns/${project}/${kind}/${name}`);
  }

  part(title: string): Locator {
    return this.#page.getByRole('region', { name: title });
  }

  async openTab(name: 'Details' | 'YAML' | 'Events'): Promise<void> {
    await this.#page.getByRole('tab', { name, exact: true }).click();
  }

  async choose(item: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Actions' }).click();
    await this.#page.getByRole('menuitem', { name: item }).click();
  }
}
