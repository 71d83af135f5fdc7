import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runGo } from './runGo.ts';
import { stampPart } from './stamp.ts';
import type { FilesPart, ProgramPart, ToolModule, ToolPart } from './toolPart.ts';

export type Workshop = {
  readonly module: ToolModule;
  /** The cache folder that the finished files go to. */
  readonly dir: string;
  /** Where Go works; inside the cache, since the machine's own folder for it may be small and is not cleared. */
  readonly scratch: string;
  readonly settings: Readonly<Record<string, string>>;
};

/** Fetches the sources of a module, so that a lack of network shows before anything is compiled. */
export async function fetchSources({ module, dir, settings }: Workshop): Promise<void> {
  const packages = module.parts.flatMap((part) => (part.kind === 'program' ? [part.package] : []));
  await runGo({
    args: ['list', '-deps', ...packages],
    cwd: module.dir,
    settings,
    logFile: join(dir, 'sources.log'),
    what: module.title,
  });
}

/** Makes one part aside and puts it into the cache in one step, so that no half file is ever seen. */
export async function makePart(workshop: Workshop, part: ToolPart): Promise<void> {
  if (part.kind === 'program') await buildProgram(workshop, part);
  else await copyFiles(workshop, part);
  await stampPart(workshop.dir, part);
}

async function buildProgram(workshop: Workshop, part: ProgramPart): Promise<void> {
  const { module, dir, settings } = workshop;
  await intoPlace(join(dir, part.name), async (aside) => {
    await runGo({
      args: ['build', '-ldflags', part.ldflags, '-o', aside, part.package],
      cwd: module.dir,
      settings,
      logFile: join(dir, `${part.name}.log`),
      what: part.name,
    });
  });
}

async function copyFiles({ module, dir, settings }: Workshop, part: FilesPart): Promise<void> {
  const printed = await runGo({
    args: ['mod', 'download', '-json', part.module],
    cwd: module.dir,
    settings,
    logFile: join(dir, `${part.name}.log`),
    what: part.name,
  });
  const { Dir: source } = JSON.parse(printed) as { readonly Dir: string };
  for (const file of part.files) {
    await intoPlace(join(dir, part.name, file), async (aside) => {
      await copyFile(join(source, part.from, file), aside);
    });
  }
}

async function intoPlace(target: string, make: (aside: string) => Promise<void>): Promise<void> {
  const aside = `${target}.${randomUUID()}.tmp`;
  await mkdir(dirname(target), { recursive: true });
  try {
    await make(aside);
    await rename(aside, target);
  } finally {
    await rm(aside, { force: true });
  }
}
