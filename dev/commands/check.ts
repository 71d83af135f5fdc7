import { fixPrograms } from '../checks/fixPrograms.ts';
import { houseSteps } from '../checks/houseSteps.ts';
import { buildStep } from '../checks/preparingSteps.ts';
import { runForTally } from '../checks/runForTally.ts';
import { runProgram } from '../checks/runProgram.ts';
import { unitStep } from '../checks/testSteps.ts';
import { UserError } from '../userError.ts';
import type { Command } from './command.ts';

/** `npm run check`: all that needs no cluster, or the checks that are named; `--fix` repairs what can be. */
export const runCheck: Command = async (args, signal) => {
  const all = [...houseSteps, unitStep(), buildStep];
  if (args.includes('--fix')) {
    for (const program of fixPrograms) {
      await runProgram(program, { live: true, signal });
      signal.throwIfAborted();
    }
    return 0;
  }
  const unknown = args.find((arg) => !all.some(({ name }) => name === arg));
  if (unknown !== undefined) {
    throw new UserError(`"${unknown}" is no check: ${all.map(({ name }) => name).join(', ')}.`);
  }
  const steps = args.length === 0 ? all : all.filter(({ name }) => args.includes(name));
  return runForTally(steps, { signal, live: steps.length === 1 });
};
