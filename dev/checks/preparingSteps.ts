import { ensureTools } from '../tools/ensureTools.ts';
import { showProgress } from '../tools/showProgress.ts';
import { commandStep } from './commandStep.ts';
import type { Step } from './step.ts';
import { onePassed } from './tally.ts';

/** The programs of the stage, built once per person. */
export const programsStep: Step = {
  name: 'programs',
  places: 1,
  limit: 'none',
  run: async ({ say }) => {
    await ensureTools({ report: showProgress({ write: (text) => say(text.trimEnd()) }) });
    return { tally: onePassed, output: '' };
  },
};

/** Says at once, and not after the other tests, that the browser is missing. */
export const chromiumStep: Step = commandStep({
  name: 'chromium',
  programs: () => [{ script: 'dev/checks/chromium/main.ts' }],
  runAlone: 'npm run test:e2e',
});

/** The production build of the plugin and its budget. */
export const buildStep: Step = commandStep({
  name: 'build',
  programs: () => [{ script: 'dev/checks/bundle/main.ts', env: { NODE_ENV: 'production' } }],
});
