import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { ReportReading } from './readJestReport.ts';
import { runProgram, type Program } from './runProgram.ts';
import type { Step, StepOptions, StepResult } from './step.ts';
import { oneFailed } from './tally.ts';

type ReportingStep<T> = {
  readonly name: string;
  readonly program: (reportFile: string) => Program;
  readonly read: (report: T, code: number) => ReportReading;
  readonly needs?: readonly string[];
};

const reports = fileURLToPath(new URL('../../node_modules/.cache/reports/', import.meta.url));

/** A step whose runner counts its tests itself, in a JSON file. */
export function reportingStep<T>({ name, program, read, needs = [] }: ReportingStep<T>): Step {
  const run = async ({ live, signal }: StepOptions): Promise<StepResult> => {
    mkdirSync(reports, { recursive: true });
    const file = join(reports, `${name}-${process.pid}.json`);
    const { code, output } = await runProgram(program(file), { live, signal });
    const report = takeReport(file);
    if (signal.aborted) return { tally: oneFailed, output };
    if (report === undefined) {
      const remark = `${name} ended without a report: no test was found, or the runner crashed.`;
      return { tally: oneFailed, output: `${output}\n${remark}` };
    }
    const { tally, remark = '' } = read(report as T, code);
    return { tally, output: `${output}\n${remark}` };
  };
  return { name, places: 2, needs, limit: { runAlone: `npm run test:${name}` }, run };
}

function takeReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
}
