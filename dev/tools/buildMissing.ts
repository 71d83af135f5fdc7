import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchSources, makePart, type Workshop } from './makePart.ts';
import type { ToolPart } from './toolPart.ts';
import type { BuildStep, StepKind, ToolProgress } from './toolProgress.ts';

export type MissingParts = { readonly workshop: Workshop; readonly parts: readonly ToolPart[] };

type Report = (progress: ToolProgress) => void;

type Step = { readonly doing: string; readonly run: () => Promise<void> };

const TICK_MS = 1_000;

/** Makes what is missing, one part after the other; each finished part stays, whatever happens to the next. */
export async function buildMissing(
  missing: readonly MissingParts[],
  report: Report,
): Promise<void> {
  for (const { workshop } of missing) await clearFolder(workshop);
  try {
    await runSteps(missing.flatMap(planSteps), report);
  } finally {
    for (const { workshop } of missing)
      await rm(workshop.scratch, { recursive: true, force: true });
  }
}

async function runSteps(steps: readonly Step[], report: Report): Promise<void> {
  const began = Date.now();
  for (const [index, { doing, run }] of steps.entries()) {
    const partBegan = Date.now();
    const tell = (kind: StepKind): void => {
      const now = Date.now();
      const step: BuildStep = {
        doing,
        part: index + 1,
        parts: steps.length,
        partMs: now - partBegan,
        totalMs: now - began,
      };
      report({ kind, ...step });
    };
    tell('started');
    const ticking = setInterval(tell, TICK_MS, 'running');
    try {
      await run();
    } catch (cause) {
      tell('stopped');
      throw cause;
    } finally {
      clearInterval(ticking);
    }
    tell('finished');
  }
}

function planSteps({ workshop, parts }: MissingParts): readonly Step[] {
  return [
    {
      doing: `fetching the sources of ${workshop.module.title}`,
      run: () => fetchSources(workshop),
    },
    ...parts.map((part) => ({
      doing: `${part.kind === 'program' ? 'building' : 'copying'} ${part.name}`,
      run: () => makePart(workshop, part),
    })),
  ];
}

/** Makes the cache folder and takes out what an interrupted build left in it. */
async function clearFolder({ dir, scratch }: Workshop): Promise<void> {
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  const left = (await readdir(dir, { recursive: true })).filter((path) => path.endsWith('.tmp'));
  for (const path of left) await rm(join(dir, path), { force: true });
}
