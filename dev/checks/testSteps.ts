import { readJestReport } from './readJestReport.ts';
import { readPlaywrightReport } from './readPlaywrightReport.ts';
import { reportingStep } from './reportingStep.ts';
import type { Step } from './step.ts';

const jest = (reportFile: string, args: readonly string[]): readonly string[] => [
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
      args: jest(file, [
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
      args: jest(file, ['--selectProjects=api', '--', ...only]),
    }),
    read: readJestReport,
    needs: ['programs'],
  });
}

/** The built plugin in a browser. */
export function browserStep(only: readonly string[] = []): Step {
  return reportingStep({
    name: 'e2e',
    program: (file) => ({
      script: 'node_modules/@playwright/test/cli.js',
      args: ['test', '--reporter=list,json', ...only],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
    read: readPlaywrightReport,
    needs: ['programs', 'chromium', 'build'],
  });
}
