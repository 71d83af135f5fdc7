import { houseSteps } from '../checks/houseSteps.ts';
import { buildStep, chromiumStep, programsStep } from '../checks/preparingSteps.ts';
import { runForTally } from '../checks/runForTally.ts';
import type { Step } from '../checks/step.ts';
import { apiStep, browserStep, unitStep } from '../checks/testSteps.ts';
import { UserError } from '../userError.ts';
import type { Command } from './command.ts';

/** How many examples a property is tried with in the long run; the usual number is 100. */
const manyExamples = { VM_SNAPSHOTS_EXAMPLES: '10000' };

const parts: Readonly<Record<string, (only: readonly string[]) => readonly Step[]>> = {
  unit: (only) => [unitStep(only)],
  api: (only) => [programsStep, apiStep(only)],
  e2e: (only) => withNeeds(browserStep(only)),
  long: () => [unitStep(['src/domain'], manyExamples)],
};

/** `npm test`: everything, or one part of it and of that only the files whose path contains an argument. */
export const runTest: Command = ([part, ...only], signal) => {
  if (part === undefined) {
    const preparing = [programsStep, chromiumStep];
    const tests = [unitStep(), buildStep, apiStep(), browserStep()];
    return runForTally([...preparing, ...houseSteps, ...tests], { signal, live: false });
  }
  const getSteps = parts[part];
  if (!getSteps) {
    throw new UserError(`"${part}" is no part of the tests: ${Object.keys(parts).join(', ')}.`);
  }
  return runForTally(getSteps(only), { signal, live: true });
};

function withNeeds(step: Step): readonly Step[] {
  const preparing = [programsStep, chromiumStep, buildStep];
  return [...preparing.filter(({ name }) => step.needs?.includes(name)), step];
}
