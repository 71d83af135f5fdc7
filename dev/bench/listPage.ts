import type { Page } from '@playwright/test';

import { UserError } from '../userError.ts';

const patienceMs = 60_000;

/** Opens the list of virtual machines as the administrator; resolves when it can be used. */
export async function openList(page: Page, url: string): Promise<void> {
  const list = '/k8s/all-namespaces/kubevirt.io~v1~VirtualMachine';
  await page.goto(`${url}/auth/login?user=administrator&then=${encodeURIComponent(list)}`);
  const actions = page.getByRole('button', { name: 'Actions of web-1' });
  await actions.waitFor({ timeout: patienceMs }).catch((cause: unknown) => {
    const message = `The VM list did not show web-1 within ${patienceMs / 1000} s.`;
    throw new UserError(message, { cause });
  });
}

/** Opens the menu of a row and resolves when its first action can be chosen. */
export async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Actions of web-1' }).click();
  await page.getByRole('menuitem', { name: 'Take snapshot' }).waitFor();
}
