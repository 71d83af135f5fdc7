import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';

const PATIENCE_MS = 2000;

/** Opens a menu until an item of it stands there: the Console builds a page anew when a plugin arrives, and closes it. */
export async function openMenu(toggle: Locator, item: Locator): Promise<void> {
  await expect(async () => {
    if (!(await item.isVisible())) await toggle.click();
    await expect(item).toBeVisible({ timeout: PATIENCE_MS });
  }).toPass();
}
