import { WANTED_VOLUMES_ANNOTATION } from '#api/labels.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { getBackendVolumeName } from '../disks/backendVolume.ts';

/** The names of the volumes that a snapshot was to hold; none where nobody wrote them down. */
export const listWanted = ({ metadata }: VirtualMachineSnapshot): string[] =>
  (metadata.annotations?.[WANTED_VOLUMES_ANNOTATION] ?? '')
    .split(',')
    .filter((name) => name !== '');

/**
 * The volumes that a finished snapshot was to hold (annotation `wanted-volumes`) and does not.
 *
 * KubeVirt computes its lists anew now and then, and the state of the TPM drops out of them when its claim is gone,
 * though the snapshot still holds it: it is missing only where KubeVirt says so.
 *
 * @example listMissing(aSnapshot({ wanted: ['root', 'data'], status: { snapshotVolumes: { includedVolumes: ['root'] } } }))
 * // → ['data']
 */
export const listMissing = (snapshot: VirtualMachineSnapshot): string[] => {
  const { includedVolumes = [], excludedVolumes = [] } = snapshot.status?.snapshotVolumes ?? {};
  const backend = getBackendVolumeName(snapshot.spec.source.name);
  return listWanted(snapshot).filter((name) =>
    name === backend ? excludedVolumes.includes(name) : !includedVolumes.includes(name),
  );
};
