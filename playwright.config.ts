import { defineConfig } from '@playwright/test';

import { findChromium } from './dev/checks/chromium/findChromium.ts';
import { browserProjects } from './integration-tests/fixtures/browserProjects.ts';

export default defineConfig({
  testDir: 'integration-tests/tests',
  outputDir: 'test-results/browser',
  globalSetup: './integration-tests/setup/startBrowserStage.ts',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  // Bounds for a machine that does much else; who waits for a condition does not wait longer than it takes.
  timeout: 180_000,
  expect: { timeout: 30_000 },
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
  projects: browserProjects(),
});
