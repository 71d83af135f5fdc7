import { homedir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../userError.ts';
import { buildMissing, type MissingParts } from './buildMissing.ts';
import { withCacheLock } from './cacheLock.ts';
import { checkFreeSpace, readGoCaches } from './checkFreeSpace.ts';
import { checkGo } from './checkGo.ts';
import { getGoSettings } from './goSettings.ts';
import { getGoTarget } from './goTarget.ts';
import type { Workshop } from './makePart.ts';
import { buildModuleKey, readModuleSources } from './moduleKey.ts';
import { findReadyMade } from './readyMade.ts';
import { inspectPart } from './stamp.ts';
import { KUBERNETES_PROGRAMS, readToolModules, VOLUME_SNAPSHOT_CRDS } from './toolModules.ts';
import type { ToolPart } from './toolPart.ts';
import type { ToolProgress } from './toolProgress.ts';

/** Absolute paths of the programs of the stage; the last one is a folder. */
export type ToolPaths = {
  readonly etcd: string;
  readonly kubeApiserver: string;
  readonly kubeControllerManager: string;
  readonly kubectl: string;
  readonly virtController: string;
  readonly virtApi: string;
  readonly manifests: string;
  readonly volumeSnapshotCrds: string;
};

type Report = (progress: ToolProgress) => void;

/** Finds the programs of the stage in the person's cache and builds what is not there. */
export async function ensureTools({ report }: { readonly report: Report }): Promise<ToolPaths> {
  const cache = join(
    process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
    'vm-snapshots',
    'tools',
  );
  const assets = process.env['KUBEBUILDER_ASSETS'];
  const { found: readyMade, remark } = await findReadyMade(assets, KUBERNETES_PROGRAMS);
  if (remark !== undefined) report({ kind: 'remark', remark });
  const workshops = await openWorkshops(cache, readyMade);
  try {
    if ((await findMissing(workshops)).length > 0) await build(cache, workshops, report);
  } catch (cause) {
    throw toUserError(cause, cache);
  }
  const places = new Map<string, string>(readyMade);
  for (const { module, dir } of workshops) {
    for (const { name } of module.parts) places.set(name, join(dir, name));
  }
  return namePaths(places);
}

async function openWorkshops(
  cache: string,
  readyMade: ReadonlyMap<string, string>,
): Promise<readonly Workshop[]> {
  const settings = getGoSettings(getGoTarget(process.platform, process.arch));
  const modules = await readToolModules(import.meta.dirname);
  return Promise.all(
    modules.map(async (module) => {
      const sources = await readModuleSources(module.dir);
      const key = buildModuleKey({ sources, parts: module.parts, settings });
      const parts = module.parts.filter(({ name }) => !readyMade.has(name));
      const dir = join(cache, `${module.name}-${key}`);
      const scratch = join(dir, 'scratch');
      return {
        module: { ...module, parts },
        dir,
        scratch,
        settings: { ...settings, GOTMPDIR: scratch },
      };
    }),
  );
}

async function findMissing(
  workshops: readonly Workshop[],
  report?: Report,
): Promise<readonly MissingParts[]> {
  const missing = workshops.map(async (workshop) => {
    const parts: ToolPart[] = [];
    for (const part of workshop.module.parts) {
      const state = await inspectPart(workshop.dir, part);
      if (state !== 'ready') parts.push(part);
      if (state === 'damaged') report?.({ kind: 'damaged', name: part.name });
    }
    return { workshop, parts };
  });
  return (await Promise.all(missing)).filter(({ parts }) => parts.length > 0);
}

async function build(cache: string, workshops: readonly Workshop[], report: Report): Promise<void> {
  const began = Date.now();
  let hasWaited = false;
  const onWait = (pid: number): void => {
    hasWaited = true;
    report({ kind: 'waiting', pid, totalMs: Date.now() - began });
  };
  await withCacheLock({ file: join(cache, 'build.lock'), onWait }, async () => {
    if (hasWaited) report({ kind: 'waited', totalMs: Date.now() - began });
    // Whoever held the lock before may have built the same.
    const missing = await findMissing(workshops, report);
    if (missing.length === 0) return;
    await checkMachine(cache, missing);
    await buildMissing(missing, report);
  });
}

async function checkMachine(cache: string, missing: readonly MissingParts[]): Promise<void> {
  const settings = missing[0]?.workshop.settings ?? {};
  await checkGo(settings);
  const needed = missing
    .filter(({ workshop, parts }) => parts.length === workshop.module.parts.length)
    .reduce((sum, { workshop }) => sum + workshop.module.coldBuildBytes, 0);
  if (needed > 0) await checkFreeSpace([cache, ...(await readGoCaches(settings))], needed);
}

function toUserError(cause: unknown, cache: string): unknown {
  const { code, path } = cause as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new UserError(
      `The disk of ${cache} is full: make room and start again, what is finished is kept.`,
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new UserError(
      `${path ?? cache} cannot be written, and the built programs are kept there: give yourself the right, or set XDG_CACHE_HOME to a folder of your own.`,
    );
  }
  return cause;
}

function namePaths(places: ReadonlyMap<string, string>): ToolPaths {
  const get = (name: string): string => {
    const path = places.get(name);
    if (path === undefined) throw new Error(`${name} is in no Go module below dev/tools`);
    return path;
  };
  return {
    etcd: get('etcd'),
    kubeApiserver: get('kube-apiserver'),
    kubeControllerManager: get('kube-controller-manager'),
    kubectl: get('kubectl'),
    virtController: get('virt-controller'),
    virtApi: get('virt-api'),
    manifests: get('manifests'),
    volumeSnapshotCrds: get(VOLUME_SNAPSHOT_CRDS),
  };
}
