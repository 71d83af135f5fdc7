import type { FreezeRecord } from './freezeRecord.ts';
import { planSafetyThaw } from './freezeRecord.ts';
import type { GuestSettings } from './guestSettings.ts';

/** What is known about one VMI and the guest in it. */
export type InstanceFacts = {
  phase: string | undefined;
  isDeleting: boolean;
  /** The pod around it is going away, so the guest is told to shut down. */
  isPodDeleting: boolean;
  record: FreezeRecord | undefined;
  isFrozenShown: boolean;
  isAgentShown: boolean;
  hasVolumeChange: boolean;
};

export type InstanceStep =
  | { do: 'rest' }
  | { do: 'wait'; untilMs: number }
  | { do: 'boot' }
  | { do: 'stop' }
  | { do: 'thaw'; gaveUp: boolean }
  | { do: 'refuse-thaw' }
  | { do: 'report' };

export type InstanceView = {
  facts: InstanceFacts;
  settings: GuestSettings;
  /** Since when it has been booting or stopping. */
  since: number;
  now: number;
};

/** The next step of a guest: boot once its pod runs, follow its settings, thaw in time, shut down. */
export function planInstance({ facts, settings, since, now }: InstanceView): InstanceStep {
  const { phase } = facts;
  if (phase !== 'Scheduled' && phase !== 'Running') return { do: 'rest' };
  if (facts.isDeleting || facts.isPodDeleting) {
    const stopsAt = since + settings.stopAfterMs;
    return now < stopsAt ? { do: 'wait', untilMs: stopsAt } : { do: 'stop' };
  }
  if (phase === 'Scheduled') {
    const bootsAt = since + settings.bootAfterMs;
    return now < bootsAt ? { do: 'wait', untilMs: bootsAt } : { do: 'boot' };
  }
  return planRunning(facts, settings, now);
}

function planRunning(facts: InstanceFacts, settings: GuestSettings, now: number): InstanceStep {
  const thaw = planFrozen(facts, settings, now);
  if (thaw !== undefined && thaw.do !== 'wait') return thaw;
  if (!isShownRight(facts, settings) || facts.hasVolumeChange) return { do: 'report' };
  return thaw ?? { do: 'rest' };
}

function planFrozen(
  { record }: InstanceFacts,
  settings: GuestSettings,
  now: number,
): InstanceStep | undefined {
  if (record === undefined || record.gaveUp || record.thawAt === null) return undefined;
  const thaw = planSafetyThaw(record, settings, now);
  return thaw.do === 'stay' ? { do: 'refuse-thaw' } : thaw;
}

function isShownRight(facts: InstanceFacts, { hasAgent }: GuestSettings): boolean {
  const isFrozen = facts.record !== undefined && !facts.record.gaveUp;
  return isFrozen === facts.isFrozenShown && hasAgent === facts.isAgentShown;
}
