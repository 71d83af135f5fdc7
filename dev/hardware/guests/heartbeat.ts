import { setTimeout as sleep } from 'node:timers/promises';
import { getMessage } from '../../kube/apiError.ts';
import type { ClusterApi } from '../../kube/clusterApi.ts';
import type { Log } from '../log.ts';
import { getDelay } from '../watch/backOff.ts';
import { beatHeart } from './clusterNode.ts';
import type { HandlerIdentity } from './handlerPod.ts';

const everyMs = 30_000;
const retry = { firstMs: 200, maxMs: 5000 };

/** Beats until the signal; resolves after the first beat that reached the cluster. */
export function startHeartbeat(
  deps: { api: ClusterApi; identity: HandlerIdentity; log: Log; now: () => number },
  signal: AbortSignal,
): Promise<void> {
  let failures = 0;
  const beat = async (): Promise<boolean> => {
    try {
      const now = new Date(deps.now());
      await beatHeart(deps.api, now);
      await deps.identity.renew(now);
      failures = 0;
      return true;
    } catch (error) {
      if (failures === 0) deps.log('heartbeat', `missed: ${getMessage(error)}`);
      failures += 1;
      return false;
    }
  };
  return new Promise((resolve) => {
    const run = async (): Promise<void> => {
      while (!signal.aborted) {
        if (await beat()) resolve();
        const pauseMs = failures === 0 ? everyMs : getDelay(retry, failures);
        await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
      }
    };
    void run();
  });
}
