import type { Call, CallSettings } from '../settings/call.ts';
import { planCall } from '../settings/call.ts';

export type ImportKind = 'import' | 'clone-claim' | 'clone-snapshot' | 'upload';

/** What is known about one DataVolume and the claim of its name, read from both as they stand. */
export type DataVolumeFacts = {
  phase: string | undefined;
  isDeleting: boolean;
  /** Somebody else fills the claim: it is only to be taken over. */
  isPrePopulated: boolean;
  /** A claim that happens to be there may be taken over as it is. */
  mayAdopt: boolean;
  bindsImmediately: boolean;
  kind: ImportKind;
  /** Why the source cannot be read yet. */
  problem?: string | undefined;
  claim: ClaimFacts | undefined;
};

export type ClaimFacts = {
  isDeleting: boolean;
  isOurs: boolean;
  isForeign: boolean;
  isPopulatedForUs: boolean;
  /** Its bytes are final; they are never written again. */
  isPopulated: boolean;
  isBound: boolean;
  /** Kubernetes has asked for its volume; until then an edit of ours would make that fail. */
  isRequested: boolean;
  waitsForConsumer: boolean;
};

export type DataVolumeStep =
  | { do: 'rest' }
  | { do: 'wait'; untilMs?: number }
  | { do: 'show'; phase: string; progress?: string; error?: string; untilMs?: number }
  | { do: 'create-claim' }
  | { do: 'adopt' }
  | { do: 'select-node' }
  | { do: 'start-call' }
  | { do: 'fail-call'; error: string }
  | { do: 'fill' };

export type DataVolumeView = {
  facts: DataVolumeFacts;
  settings: CallSettings;
  call: Call | undefined;
  now: number;
};

/** An import shorter than this shows no progress between nothing and all. */
const shortMs = 2000;

const runningPhases: Readonly<Record<Exclude<ImportKind, 'upload'>, string>> = {
  import: 'ImportInProgress',
  'clone-claim': 'CloneInProgress',
  'clone-snapshot': 'CloneFromSnapshotSourceInProgress',
};

/** The next step for a DataVolume: have a claim, own it, wait until it is bound, fill it, be done. */
export function planDataVolume(view: DataVolumeView): DataVolumeStep {
  const { facts } = view;
  const { claim } = facts;
  if (facts.isDeleting) return { do: 'rest' };
  if (claim === undefined || claim.isDeleting) return planClaimless(facts);
  if (!claim.isOurs) return planForeign(facts, claim);
  if (!claim.isBound) return planUnbound(facts, claim);
  if (claim.isPopulated) return show(facts, { phase: 'Succeeded', progress: '100.0%' });
  return planFilling(view);
}

function planClaimless({ claim, isPrePopulated, phase, problem }: DataVolumeFacts): DataVolumeStep {
  if (isPrePopulated || claim !== undefined) {
    return phase === 'Pending' ? { do: 'wait' } : { do: 'show', phase: 'Pending' };
  }
  if (problem !== undefined) return { do: 'show', phase: 'Pending', error: problem };
  return { do: 'create-claim' };
}

function planForeign(facts: DataVolumeFacts, claim: ClaimFacts): DataVolumeStep {
  if (claim.isPopulatedForUs) return isSettled(claim) ? { do: 'adopt' } : { do: 'wait' };
  if (facts.mayAdopt && claim.isBound && !claim.isForeign) return { do: 'adopt' };
  if (facts.isPrePopulated) return show(facts, { phase: 'Pending' });
  const error = 'a claim of this name exists and is not managed by this DataVolume';
  return { do: 'show', phase: 'Pending', error };
}

/**
 * The PV controller writes to a new claim once and, if that write loses a race, looks again only
 * after some 15 s.
 */
function isSettled({ isBound, isRequested, waitsForConsumer }: ClaimFacts): boolean {
  return isBound || isRequested || waitsForConsumer;
}

function planUnbound(facts: DataVolumeFacts, claim: ClaimFacts): DataVolumeStep {
  if (!claim.waitsForConsumer) return show(facts, { phase: 'Pending' });
  if (facts.bindsImmediately) return { do: 'select-node' };
  return show(facts, { phase: 'WaitForFirstConsumer' });
}

function planFilling({ facts, settings, call, now }: DataVolumeView): DataVolumeStep {
  // It waits for somebody to bring the bytes.
  if (facts.kind === 'upload') return show(facts, { phase: 'UploadReady' });
  const phase = runningPhases[facts.kind];
  if (facts.problem !== undefined) return { do: 'show', phase: 'Pending', error: facts.problem };
  const step = planCall(call, settings, now);
  switch (step.do) {
    case 'start':
      return { do: 'start-call' };
    case 'fail':
      return { do: 'fail-call', error: step.error };
    case 'succeed':
      return { do: 'fill' };
    case 'wait':
      if (call?.retryAt !== undefined) return step;
      return planProgress({ phase, call, afterMs: settings.afterMs, now });
  }
}

/** A quarter, a half, three quarters: what a person watching a long import sees. */
function planProgress(at: {
  phase: string;
  call: Call | undefined;
  afterMs: number;
  now: number;
}): DataVolumeStep {
  const startedAt = at.call?.startedAt ?? at.now;
  const parts = at.afterMs < shortMs ? 1 : 4;
  const passed = Math.floor((parts * (at.now - startedAt)) / Math.max(1, at.afterMs));
  const done = Math.min(parts - 1, passed);
  const progress = done === 0 ? 'N/A' : `${done * 25}.0%`;
  const untilMs = startedAt + ((done + 1) * at.afterMs) / parts;
  return { do: 'show', phase: at.phase, progress, ...(untilMs > at.now && { untilMs }) };
}

function show(
  { phase: shown }: DataVolumeFacts,
  status: { phase: string; progress?: string },
): DataVolumeStep {
  return shown === status.phase ? { do: 'rest' } : { do: 'show', ...status };
}
