import { ensurePluginBuilt } from '../plugin/buildPlugin.ts';
import { ensureTools } from '../tools/ensureTools.ts';
import { showProgress } from '../tools/showProgress.ts';
import { findChromium } from './findChromium.ts';
import { runProgram } from './runProgram.ts';
import type { Step } from './step.ts';
import { oneFailed, onePassed } from './tally.ts';

/** The programs of the stage, built once per person. */
export const programsStep: Step = {
  name: 'programs',
  places: 1,
  run: async ({ say }) => {
    await ensureTools({ report: showProgress({ write: (text) => say(text.trimEnd()) }) });
    return { tally: onePassed, output: '' };
  },
};

/** Says at once, and not after the other tests, that the browser is missing. */
export const chromiumStep: Step = {
  name: 'chromium',
  places: 1,
  run: async () => ({ tally: onePassed, output: await findChromium() }),
};

/** The production build of the plugin and its budget. */
export const buildStep: Step = {
  name: 'build',
  places: 1,
  run: async ({ live }) => {
    await ensurePluginBuilt();
    const { code, output } = await runProgram(
      { script: 'dev/checks/bundle/main.ts', env: { NODE_ENV: 'production' } },
      { live },
    );
    return { tally: code === 0 ? onePassed : oneFailed, output };
  },
};
