import { readJestReport } from './readJestReport.ts';
import { readPlaywrightReport } from './readPlaywrightReport.ts';
import { reportingStep } from './reportingStep.ts';
import type { Step } from './step.ts';

const buildJestArgs = (reportFile: string, args: readonly string[]): readonly string[] => [
  '--json',
  `--outputFile=${reportFile}`,
  '--maxWorkers=2',
  ...args,
];

/** Rules and components, with the floor under the coverage of the rules unless only some are run. */
export function unitStep(only: readonly string[] = [], env: Record<string, string> = {}): Step {
  return reportingStep({
    name: 'unit',
    program: (file) => ({
      script: 'node_modules/jest/bin/jest.js',
      args: buildJestArgs(file, [
        '--ignoreProjects=api',
        ...(only.length === 0 ? ['--coverage'] : []),
        '--',
        ...only,
      ]),
      env,
    }),
    read: readJestReport,
  });
}

/** The real API server and the real KubeVirt controllers, without a browser. */
export function apiStep(only: readonly string[] = []): Step {
  return reportingStep({
    name: 'api',
    program: (file) => ({
      script: 'node_modules/jest/bin/jest.js',
      args: buildJestArgs(file, ['--selectProjects=api', '--', ...only]),
    }),
    read: readJestReport,
    needs: ['programs'],
  });
}

/** The plugin in a browser: built here and loaded by a stage, unless the tests are pointed at a console that has it. */
export function browserStep(
  only: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): Step {
  return reportingStep({
    name: 'e2e',
    program: (file) => ({
      script: 'node_modules/@playwright/test/cli.js',
      args: ['test', '--reporter=list,json', ...only],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
    read: readPlaywrightReport,
    needs: env['VM_SNAPSHOTS_CONSOLE_URL'] ? ['chromium'] : ['programs', 'chromium', 'build'],
  });
}
