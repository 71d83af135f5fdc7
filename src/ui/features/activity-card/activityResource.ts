import { VirtualMachineModel } from '#api/models.ts';

const { apiGroup, apiVersion, kind } = VirtualMachineModel;

/**
 * What the card watches: virtual machines, which say themselves when a snapshot or a restore of theirs runs.
 *
 * The Console 4.22 looks the kind up by this word; by a group, version and kind apart it finds nothing and shows nothing.
 */
const activityResource = {
  kind: `${apiGroup}~${apiVersion}~${kind}`,
  isList: true,
  namespaced: true,
  prop: 'vmSnapshotsVirtualMachines',
} as const;

export default activityResource;
