import type { Neighbour } from './getNeighbour.ts';

/** The flag that is set for each answer to whether kubevirt-plugin is there; our extensions hang on these. */
export const NEIGHBOUR_FLAGS: Readonly<Record<Neighbour, string>> = {
  absent: 'VM_SNAPSHOTS_ALONE',
  expected: 'VM_SNAPSHOTS_AWAITING_KUBEVIRT',
  present: 'VM_SNAPSHOTS_BESIDE_KUBEVIRT',
};
