import type { Program } from './runProgram.ts';

type Scope = { readonly cached?: boolean; readonly fix?: boolean };

/**
 * ESLint over the repository.
 *
 * The cache knows nothing of types in other files: it is for the inner loop, never for the whole test.
 */
export function lintProgram({ cached = false, fix = false }: Scope): Program {
  const cache = ['--cache', '--cache-location', 'node_modules/.cache/eslint/'];
  return {
    script: 'node_modules/eslint/bin/eslint.js',
    args: [
      '--flag',
      'unstable_native_nodejs_ts_config',
      '--max-warnings=0',
      ...(cached ? cache : []),
      ...(fix ? ['--fix'] : []),
      '.',
    ],
  };
}
