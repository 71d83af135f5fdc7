import type { Call } from '../settings/call.ts';
import { planCall } from '../settings/call.ts';
import type { SnapshotSettings } from './classSettings.ts';

/** What is known about one VolumeSnapshot, read from the objects as they stand. */
export type SnapshotFacts = {
  isDeleting: boolean;
  isProtected: boolean;
  /** Why it cannot be cut: no such claim, not bound, no class. */
  obstacle?: string | undefined;
  /** A claim that is still being made from it holds its deletion back. */
  isSourceInUse: boolean;
  content: ContentFacts | undefined;
  isBound: boolean;
  hasCreationTime: boolean;
  isReady: boolean;
};

export type ContentFacts = {
  isDeleting: boolean;
  isBeingCreated: boolean;
  /** The instant of the cut, once it is written down. */
  cutAt?: number | undefined;
  isReady: boolean;
  isRetained: boolean;
};

export type SnapshotStep =
  | { do: 'rest' }
  | { do: 'wait'; untilMs?: number }
  | { do: 'report-obstacle'; message: string }
  | { do: 'protect' }
  | { do: 'create-content' }
  | { do: 'bind' }
  | { do: 'start-call' }
  | { do: 'fail-call'; message: string }
  | { do: 'cut' }
  | { do: 'write-creation-time' }
  | { do: 'make-content-ready' }
  | { do: 'write-ready' }
  | { do: 'delete-content' }
  | { do: 'release' };

export type SnapshotView = {
  facts: SnapshotFacts;
  settings: SnapshotSettings;
  call: Call | undefined;
  now: number;
};

/**
 * The next single write for a VolumeSnapshot. Its status is written three times, never together:
 * bound, then the creation time (only when the cut is there), then ready with the restore size.
 */
export function planSnapshot(view: SnapshotView): SnapshotStep {
  const { facts } = view;
  if (facts.isDeleting) return planDeletion(view);
  if (facts.isReady) return { do: 'rest' };
  if (!facts.isProtected) return { do: 'protect' };
  if (facts.content === undefined) {
    if (facts.obstacle === undefined) return { do: 'create-content' };
    return { do: 'report-obstacle', message: facts.obstacle };
  }
  if (!facts.isBound) return { do: 'bind' };
  return facts.content.cutAt === undefined ? planCut(view) : planReady(view, facts.content.cutAt);
}

function planCut({ facts, settings, call, now }: SnapshotView): SnapshotStep {
  const step = planCall(call, settings.cut, now);
  const isMarked = facts.content?.isBeingCreated === true;
  switch (step.do) {
    case 'wait':
      return step;
    case 'start':
      return { do: 'start-call' };
    case 'fail':
      return { do: 'fail-call', message: step.error };
    case 'succeed':
      return isMarked ? { do: 'cut' } : { do: 'start-call' };
  }
}

function planReady({ facts, settings, now }: SnapshotView, cutAt: number): SnapshotStep {
  if (!facts.hasCreationTime) return { do: 'write-creation-time' };
  if (facts.content?.isReady) return { do: 'write-ready' };
  if (settings.readyHangs) return { do: 'wait' };
  const readyAt = cutAt + settings.readyAfterMs;
  return now < readyAt ? { do: 'wait', untilMs: readyAt } : { do: 'make-content-ready' };
}

/** A running driver call is never abandoned: the snapshot goes only after it has ended. */
function planDeletion(view: SnapshotView): SnapshotStep {
  const { content, isProtected, isSourceInUse } = view.facts;
  if (content?.isBeingCreated && content.cutAt === undefined) return planCut(view);
  if (isSourceInUse) return { do: 'wait' };
  if (content !== undefined && !content.isRetained) {
    return content.isDeleting ? { do: 'wait' } : { do: 'delete-content' };
  }
  return isProtected ? { do: 'release' } : { do: 'rest' };
}
