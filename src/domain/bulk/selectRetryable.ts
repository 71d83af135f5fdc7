import type { VirtualMachine } from '#api/virtualMachine.ts';

import type { BulkRow } from './bulkRow.ts';
import { isRetryable } from './countBulk.ts';
import type { LeftOut } from './planBulk.ts';

type Row = {
  readonly row: Pick<BulkRow<unknown>, 'kind'>;
  readonly entry: { readonly vm: VirtualMachine };
};

/** What never passes. */
const FINAL: readonly LeftOut['reason']['kind'][] = ['gone', 'deleting'];

/**
 * The rows of a run that can be tried again: those that failed, of VMs that are still there and stay.
 *
 * @example selectRetryable([{ row: { kind: 'failed' }, entry: { vm } }], [{ vm, reason: { kind: 'gone' } }]) // → []
 */
export const selectRetryable = <R extends Row>(
  rows: readonly R[],
  leftOut: readonly LeftOut[],
): R[] => {
  const lost = new Set(
    leftOut.filter(({ reason }) => FINAL.includes(reason.kind)).map(({ vm }) => vm.metadata.uid),
  );
  return rows.filter(({ row, entry }) => isRetryable(row) && !lost.has(entry.vm.metadata.uid));
};
