import type { Obstacle } from './snapshotState.ts';

type Rule = { readonly pattern: RegExp; readonly build: (found: string) => Obstacle };

/** KubeVirt names the claim of a disk. */
const RULES: readonly Rule[] = [
  { pattern: /^Source does not exist$/, build: () => ({ kind: 'vm-missing' }) },
  { pattern: / volume doesnt exist: (\S+)$/, build: (disk) => ({ kind: 'disk-missing', disk }) },
  { pattern: / volume not bound: (\S+)$/, build: (disk) => ({ kind: 'disk-not-ready', disk }) },
  {
    pattern: / volume is being deleted: (\S+)$/,
    build: (disk) => ({ kind: 'disk-deleting', disk }),
  },
  {
    pattern: / volume not populated: (\S+)$/,
    build: (disk) => ({ kind: 'disk-not-populated', disk }),
  },
  {
    pattern: / source is offline but \d+ pods using PVCs \[(.*)\]$/,
    build: (names) => ({ kind: 'in-use', disks: names.split(' ').filter((name) => name !== '') }),
  },
  {
    pattern: / snapshot "([^"]+)" in progress$/,
    build: (snapshot) => ({ kind: 'other-snapshot', snapshot }),
  },
];

/**
 * What keeps KubeVirt from locking the VM for a snapshot, read from the `reason` of condition `Progressing`.
 *
 * These are the texts of KubeVirt 1.6 to 1.9 (`Lock` and `verifyVolumes`); undefined for any other, also for the bare
 * `Source not locked` with which every snapshot begins, and with which it waits in silence for the claim of a TPM.
 *
 * @example parseObstacle('Source not locked source shop/web volume not bound: data')
 * // → { kind: 'disk-not-ready', disk: 'data' }
 */
export const parseObstacle = (reason: string): Obstacle | undefined => {
  for (const { pattern, build } of RULES) {
    const match = pattern.exec(reason);
    if (match !== null) {
      return build(match[1] ?? '');
    }
  }
  return undefined;
};
