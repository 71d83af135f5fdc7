import { runProgram, type Program } from './runProgram.ts';
import type { Step } from './step.ts';
import { oneFailed, onePassed } from './tally.ts';

type CommandStep = {
  readonly name: string;
  readonly programs: (options: { readonly live: boolean }) => readonly Program[];
  readonly needs?: readonly string[];
  readonly runAlone?: string;
};

/** A step that passes when each of its programs ends with 0; it counts as one check. */
export function commandStep({
  name,
  programs,
  needs = [],
  runAlone = `npm run check -- ${name}`,
}: CommandStep): Step {
  return {
    name,
    places: 1,
    needs,
    limit: { runAlone },
    run: async ({ live, signal }) => {
      const outputs: string[] = [];
      let hasFailed = false;
      for (const program of programs({ live })) {
        const { code, output } = await runProgram(program, { live, signal });
        outputs.push(output);
        hasFailed ||= code !== 0;
      }
      return { tally: hasFailed ? oneFailed : onePassed, output: outputs.join('\n') };
    },
  };
}
