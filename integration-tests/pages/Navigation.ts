import type { Locator, Page } from '@playwright/test';

/** The Console's navigation, and a record of what came and went in it. */
export class Navigation {
  readonly #page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.root = page.getByRole('navigation', { name: 'Navigation' });
  }

  /** Records from the first moment of every page on which words of the navigation have been seen and are gone again. */
  async record(): Promise<void> {
    await this.#page.addInitScript(recordVanished);
  }

  /** Words that stood in the navigation since the page was opened and were taken away again. */
  vanished(): Promise<readonly string[]> {
    return this.#page.evaluate<string[]>('vanishedNavItems');
  }

  item(name: string): Locator {
    return this.root.getByRole('link', { name, exact: true });
  }

  section(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }
}

/** Runs in the page. */
function recordVanished(): void {
  const seen = new Set<string>();
  const vanished = new Set<string>();
  Reflect.set(globalThis, 'vanishedNavItems', []);
  const look = (): void => {
    const list = document.querySelector('nav[aria-label="Navigation"]');
    if (!list) return;
    const now = new Set(
      [...list.querySelectorAll('a, button')].map(({ textContent }) => textContent),
    );
    for (const word of seen) if (!now.has(word)) vanished.add(word);
    for (const word of now) seen.add(word);
    Reflect.set(globalThis, 'vanishedNavItems', [...vanished]);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
