import { defineConfig } from '@playwright/test';

import { findChromium } from './dev/checks/chromium/findChromium.ts';

export default defineConfig({
  testDir: 'integration-tests/tests',
  outputDir: 'test-results/browser',
  globalSetup: './integration-tests/setup/startBrowserStage.ts',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: await findChromium() },
    locale: 'en-US',
    testIdAttribute: 'data-test',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    // What the console host plays, a real Console has or has not.
    { name: 'console', grepInvert: isOpenShift() ? /@stage|@host/ : /@stage/ },
    // What only a stage can bear, such as the end of its API server; alone, for it disturbs the others.
    ...(isOpenShift() ? [] : [{ name: 'stage', grep: /@stage/, dependencies: ['console'] }]),
  ],
});

function isOpenShift(): boolean {
  return process.env['VM_SNAPSHOTS_SIGN_IN'] === 'openshift';
}
