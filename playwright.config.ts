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
  projects: browserProjects(),
});
