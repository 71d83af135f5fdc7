import { describe, expect, it } from '@jest/globals';

import { browserStep } from './testSteps.ts';

describe('the browser tests', () => {
  it('need the programs of a stage and the built plugin', () => {
    expect(browserStep([], {}).needs).toEqual(['programs', 'chromium', 'build']);
  });

  it('need but a browser when they are pointed at a console', () => {
    const env = { VM_SNAPSHOTS_CONSOLE_URL: 'https://console.example.com' };
    expect(browserStep([], env).needs).toEqual(['chromium']);
  });
});
