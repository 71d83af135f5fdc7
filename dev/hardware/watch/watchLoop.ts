import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, getMessage } from '../../kube/apiError.ts';
import type { ClusterApi, Query } from '../../kube/clusterApi.ts';
import type { KubeObject } from '../../kube/kubeObject.ts';
import type { Resource } from '../../kube/resources.ts';
import { getPath } from '../../kube/resources.ts';
import type { Log } from '../log.ts';
import { getDelay } from './backOff.ts';

export type WatchHandlers<T extends KubeObject> = {
  onList: (items: T[], resourceVersion: string) => void;
  onChange: (object: T) => void;
  onGone: (object: T) => void;
};

export type WatchTarget = { resource: Resource; query?: Query };

export type WatchDeps = { api: ClusterApi; log: Log; signal: AbortSignal };

const retry = { firstMs: 100, maxMs: 2000 };
/** Bookmarks come about once a minute, so a longer silence means a dead connection. */
const silenceMs = 150_000;
const serverEndsAfterSeconds = 540;

/**
 * Lists and then watches for as long as the process lives. Whatever ends the stream, an expired
 * version included, leads to a new list, so nothing that happened meanwhile is missed.
 */
export async function runWatch<T extends KubeObject>(
  deps: WatchDeps,
  target: WatchTarget,
  handlers: WatchHandlers<T>,
): Promise<void> {
  const { signal, log } = deps;
  const { plural } = target.resource;
  let version: string | undefined;
  let failures = 0;
  while (!signal.aborted) {
    try {
      version ??= await list(deps, target, handlers);
      if (failures > 0) log(plural, 'back');
      failures = 0;
      version = await follow(deps, target, handlers, version);
    } catch (error) {
      version = undefined;
      if (isEnded(signal)) return;
      if (failures === 0) log(plural, `lost: ${getMessage(error)}`);
      failures += 1;
    }
    await sleep(getDelay(retry, failures), undefined, { signal }).catch(() => undefined);
  }
}

function isEnded(signal: AbortSignal): boolean {
  return signal.aborted;
}

async function list<T extends KubeObject>(
  { api }: WatchDeps,
  { resource, query }: WatchTarget,
  handlers: WatchHandlers<T>,
): Promise<string> {
  const { items, metadata } = await api.list<T>(resource, query);
  handlers.onList(items, metadata.resourceVersion);
  return metadata.resourceVersion;
}

type WatchLine = { type: string; object: KubeObject & { code?: number; message?: string } };

async function follow<T extends KubeObject>(
  { api, signal }: WatchDeps,
  { resource, query }: WatchTarget,
  handlers: WatchHandlers<T>,
  from: string,
): Promise<string> {
  const watchQuery = {
    ...query,
    watch: 'true',
    allowWatchBookmarks: 'true',
    resourceVersion: from,
    timeoutSeconds: String(serverEndsAfterSeconds),
  };
  const path = getPath(resource);
  const options = { method: 'GET', path, query: watchQuery, timeoutMs: silenceMs, signal };
  const answer = await api.connection.open(options);
  let version = from;
  try {
    for await (const line of createInterface({ input: answer })) {
      const { type, object } = JSON.parse(line) as WatchLine;
      if (type === 'ERROR') throw new ApiError(object.code ?? 500, object.message ?? 'watch error');
      version = object.metadata.resourceVersion;
      if (type === 'DELETED') handlers.onGone(object as KubeObject as T);
      else if (type !== 'BOOKMARK') handlers.onChange(object as KubeObject as T);
    }
  } finally {
    answer.destroy();
  }
  if (!answer.complete) throw new Error('the stream was cut off');
  return version;
}
