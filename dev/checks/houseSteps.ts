import { commandStep } from './commandStep.ts';
import { lintProgram } from './lintProgram.ts';
import type { Step } from './step.ts';

/** The checks that need neither a build nor a cluster, the quick ones first. */
export const houseSteps: readonly Step[] = [
  commandStep({
    name: 'format',
    programs: () => [
      {
        script: 'node_modules/prettier/bin/prettier.cjs',
        args: ['--check', '--cache', '--log-level=warn', '.'],
      },
    ],
  }),
  commandStep({ name: 'lint', programs: ({ live }) => [lintProgram({ cached: live })] }),
  commandStep({
    name: 'styles',
    programs: () => [
      {
        script: 'node_modules/stylelint/bin/stylelint.mjs',
        args: ['src/**/*.css', '--allow-empty-input'],
      },
    ],
  }),
  commandStep({
    name: 'types',
    programs: () => [{ script: 'node_modules/typescript/bin/tsc', args: ['--build'] }],
  }),
  commandStep({
    name: 'texts',
    programs: () => [
      {
        script: 'node_modules/i18next-cli/dist/esm/cli.js',
        args: ['extract', '--ci', '--dry-run', '--quiet'],
      },
      { script: 'node_modules/i18next-cli/dist/esm/cli.js', args: ['lint', '--quiet'] },
    ],
  }),
  commandStep({
    name: 'unused',
    programs: () => [{ script: 'node_modules/knip/bin/knip.js', args: ['--no-progress'] }],
  }),
];
