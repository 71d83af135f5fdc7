// lint: no-restricted-properties
import { expect, test } from '@playwright/test';

test('hopes that a second is enough', async ({ page }) => {
  await page.waitForTimeout(1000);
  await expect(page.locator('body')).toBeVisible();
});
