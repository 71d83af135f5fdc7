import type { KubeEvent } from '#api/event.ts';
import type { Watched } from '#ui/sdk/watched.ts';

type Events = Watched<readonly KubeEvent[]>;

const LOADING: Events = { kind: 'loading' };

/** Several lists as one, which is known when all are. */
export const joinEvents = (lists: readonly Events[]): Events =>
  lists.reduce<Events>(
    (all, list) => {
      if (all.kind !== 'loaded' || list.kind !== 'loaded') {
        return all.kind === 'loaded' ? list : all;
      }
      return { ...all, ...list, data: [...all.data, ...list.data] };
    },
    lists[0] === undefined ? LOADING : { kind: 'loaded', data: [] },
  );
