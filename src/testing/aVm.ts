import type { Condition } from '#api/meta.ts';
import { LAST_RESTORE_ANNOTATION } from '#api/virtualMachineRestore.ts';
import type { RunStrategy, VirtualMachine, Volume } from '#api/virtualMachine.ts';

export type VmWish = {
  readonly name?: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly created?: string;
  readonly deleted?: string;
  /** Name and UID of the restore that last exchanged its disks, joined by a dash. */
  readonly lastRestore?: string;
  readonly runStrategy?: RunStrategy;
  readonly printableStatus?: string;
  readonly conditions?: readonly Condition[];
  /** Claims of its own, all of which KubeVirt would snapshot. */
  readonly disks?: readonly string[];
  /** Volumes beside the disks, each with KubeVirt's reason against a snapshot. */
  readonly left?: Readonly<Record<string, { readonly volume: Volume; readonly reason: string }>>;
  /** Has a TPM that remembers. */
  readonly keepsState?: boolean;
  readonly preference?: string;
  readonly templateAnnotations?: Readonly<Record<string, string>>;
  readonly snapshotInProgress?: string;
  readonly restoreInProgress?: string;
};

const DEFAULTS = {
  name: 'web-1',
  namespace: 'shop',
  uid: 'uid-web-1',
  created: '2026-11-01T08:00:00Z',
  runStrategy: 'Halted',
  printableStatus: 'Stopped',
  disks: ['root', 'data'],
} as const;

const buildAnnotations = ({ lastRestore }: VmWish): Partial<VirtualMachine['metadata']> =>
  lastRestore === undefined ? {} : { annotations: { [LAST_RESTORE_ANNOTATION]: lastRestore } };

/** A VM for tests: `web-1` in `shop`, stopped, with two disks, unless the wish says otherwise. */
export const aVm = (wish: VmWish = {}): VirtualMachine => {
  const { name, namespace, uid, created, runStrategy, printableStatus, disks } = {
    ...DEFAULTS,
    ...wish,
  };
  const left = Object.values(wish.left ?? {});
  return {
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachine',
    metadata: {
      name,
      namespace,
      uid,
      creationTimestamp: created,
      ...(wish.deleted === undefined ? {} : { deletionTimestamp: wish.deleted }),
      ...buildAnnotations(wish),
    },
    spec: {
      runStrategy,
      ...(wish.preference === undefined ? {} : { preference: { name: wish.preference } }),
      template: {
        metadata: { annotations: wish.templateAnnotations ?? {} },
        spec: {
          ...(wish.keepsState === true
            ? { domain: { devices: { tpm: { persistent: true } } } }
            : {}),
          volumes: [
            ...disks.map((disk) => ({
              name: disk,
              persistentVolumeClaim: { claimName: `${name}-${disk}` },
            })),
            ...left.map(({ volume }) => volume),
          ],
        },
      },
    },
    status: {
      printableStatus,
      created: runStrategy !== 'Halted',
      conditions: wish.conditions ?? [],
      volumeSnapshotStatuses: [
        ...disks.map((disk) => ({ name: disk, enabled: true })),
        ...left.map(({ volume, reason }) => ({ name: volume.name, enabled: false, reason })),
      ],
      ...(wish.snapshotInProgress === undefined
        ? {}
        : { snapshotInProgress: wish.snapshotInProgress }),
      ...(wish.restoreInProgress === undefined
        ? {}
        : { restoreInProgress: wish.restoreInProgress }),
    },
  };
};
