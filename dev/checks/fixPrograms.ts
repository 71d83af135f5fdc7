import { lintProgram } from './lintProgram.ts';
import type { Program } from './runProgram.ts';

/** Repair what can be repaired without thinking: texts, lint, styles and format, in this order. */
export const fixPrograms: readonly Program[] = [
  { script: 'node_modules/i18next-cli/dist/esm/cli.js', args: ['extract', '--quiet'] },
  lintProgram({ fix: true }),
  {
    script: 'node_modules/stylelint/bin/stylelint.mjs',
    args: ['src/**/*.css', '--allow-empty-input', '--fix'],
  },
  { script: 'node_modules/prettier/bin/prettier.cjs', args: ['--write', '--log-level=warn', '.'] },
];
