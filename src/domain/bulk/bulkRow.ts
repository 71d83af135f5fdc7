import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { getSnapshotState } from '../snapshot/snapshotState.ts';
import type { SnapshotState } from '../snapshot/snapshotState.ts';

/** How far the request for one snapshot has come; `F` says why there is none. */
export type BulkTry<F> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'creating' }
  | { readonly kind: 'created' }
  | { readonly kind: 'refused'; readonly why: F }
  /** No certain answer came: the snapshot may exist. */
  | { readonly kind: 'unsure'; readonly why: F };

export type BulkRow<F> =
  | BulkTry<F>
  | { readonly kind: 'running'; readonly state: SnapshotState }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly words: readonly string[] }
  /** Somebody deleted it, or is about to. */
  | { readonly kind: 'deleted' };

type Seen = {
  readonly snapshot: VirtualMachineSnapshot | undefined;
  /** Whether it was there before. */
  readonly wasSeen: boolean;
};

const fromState = (state: SnapshotState): BulkRow<never> => {
  switch (state.kind) {
    case 'ready':
      return { kind: 'ready' };
    case 'failed':
      return { kind: 'failed', words: state.why };
    case 'broken':
      return { kind: 'failed', words: [state.error] };
    case 'stopping':
    case 'deleting':
      return { kind: 'deleted' };
    default:
      return { kind: 'running', state };
  }
};

/**
 * What has become of the snapshot of one VM among many: what is seen of it in the cluster, before what was answered.
 *
 * @example getBulkRow({ kind: 'unsure', why }, { snapshot: aSnapshot(), wasSeen: true }) // → { kind: 'ready' }
 */
export const getBulkRow = <F>(attempt: BulkTry<F>, { snapshot, wasSeen }: Seen): BulkRow<F> => {
  if (snapshot !== undefined) {
    return fromState(getSnapshotState(snapshot));
  }
  const mayExist = attempt.kind === 'created' || attempt.kind === 'unsure';
  return mayExist && wasSeen ? { kind: 'deleted' } : attempt;
};
