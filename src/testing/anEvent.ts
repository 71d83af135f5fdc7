import type { KubeEvent } from '#api/event.ts';
import type { KubeObject } from '#api/meta.ts';

export type EventWish = {
  readonly of: KubeObject;
  readonly reason?: string;
  readonly message?: string;
  readonly at?: string;
};

/** An event for tests, of an object. */
export const anEvent = ({ of, reason = 'Done', message = '', at }: EventWish): KubeEvent => {
  const { name, namespace = '', uid = '' } = of.metadata;
  return {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: `${name}.${reason}`, namespace },
    involvedObject: { kind: of.kind, name, uid },
    type: 'Normal',
    reason,
    message,
    count: 1,
    lastTimestamp: at ?? '2026-11-24T02:30:00Z',
  };
};
