import { EXPECTED_CONSISTENCY_ANNOTATION } from '#api/labels.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import type { Consistency } from './consistency.ts';

/** A consistency that can be promised, the worst first. */
export type Promised = Exclude<Consistency, 'unknown'>;

export const PROMISED: readonly Promised[] = ['crash', 'file-system', 'application', 'offline'];

/**
 * What was promised of a snapshot when it was asked for (annotation `expected-consistency`); undefined where nobody
 * wrote it down, or nothing that can be promised.
 *
 * @example getPromised(aSnapshot({ promised: 'offline' })) // → 'offline'
 */
export const getPromised = ({ metadata }: VirtualMachineSnapshot): Promised | undefined => {
  const said = metadata.annotations?.[EXPECTED_CONSISTENCY_ANNOTATION];
  return PROMISED.find((consistency) => consistency === said);
};

/**
 * What to write down as promised of a snapshot that is taken now; undefined where nothing is: because the state of the
 * guest is not known, or because no disk is copied.
 *
 * @example planPromise('file-system', 2) // → 'file-system'
 * @example planPromise('file-system', 0) // → undefined
 */
export const planPromise = (predicted: Consistency, disks: number): Promised | undefined =>
  disks === 0 || predicted === 'unknown' ? undefined : predicted;
