import type { KubeEvent } from '#api/event.ts';
import type { Timestamp } from '#api/meta.ts';

/** When an event was last seen; which of its times it bears depends on the controller. */
export const getEventTime = (event: KubeEvent): Timestamp | undefined =>
  event.lastTimestamp ??
  event.eventTime ??
  event.firstTimestamp ??
  event.metadata.creationTimestamp;

/** The latest first. */
export const sortEvents = (events: readonly KubeEvent[]): KubeEvent[] =>
  [...events].sort((one, other) =>
    (getEventTime(other) ?? '').localeCompare(getEventTime(one) ?? ''),
  );
