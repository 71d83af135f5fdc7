import type { DiskSource } from '../disks/DiskFolders.ts';
import type { Call, CallSettings } from '../settings/call.ts';
import { planCall } from '../settings/call.ts';

/** Where the bytes of a new volume come from; `problem` says why that is not to be had yet. */
export type OriginFacts = { source?: DiskSource; problem?: string };

export type ClaimFacts = {
  isDone: boolean;
  /** The PV controller has asked an external provisioner for this claim. */
  isRequested: boolean;
  waitsForConsumer: boolean;
  selectedNode?: string | undefined;
  origin: OriginFacts;
};

export type ClaimStep =
  | { do: 'rest' }
  | { do: 'wait'; untilMs?: number }
  | { do: 'report'; message: string }
  | { do: 'start-call' }
  | { do: 'fail-call'; message: string }
  | { do: 'provision' };

export type ClaimView = {
  facts: ClaimFacts;
  settings: CallSettings;
  call: Call | undefined;
  now: number;
};

/**
 * The next step for a claim: nothing before Kubernetes asks for a volume and, with
 * WaitForFirstConsumer, before a node is selected; then one driver call.
 */
export function planClaim({ facts, settings, call, now }: ClaimView): ClaimStep {
  if (facts.isDone || !facts.isRequested) return { do: 'rest' };
  if (facts.waitsForConsumer && facts.selectedNode === undefined) return { do: 'rest' };
  if (facts.origin.problem !== undefined) return { do: 'report', message: facts.origin.problem };
  const step = planCall(call, settings, now);
  switch (step.do) {
    case 'wait':
      return step;
    case 'start':
      return { do: 'start-call' };
    case 'fail':
      return { do: 'fail-call', message: `rpc error: code = Internal desc = ${step.error}` };
    case 'succeed':
      return { do: 'provision' };
  }
}
