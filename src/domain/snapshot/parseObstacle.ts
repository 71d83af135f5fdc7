/** What keeps KubeVirt from locking a VM for its snapshot. */
export type Obstacle =
  | {
      readonly kind: 'disk-missing' | 'disk-not-ready' | 'disk-deleting' | 'disk-not-populated';
      readonly disk: string;
    }
  | { readonly kind: 'in-use'; readonly disks: readonly string[] }
  | { readonly kind: 'other-snapshot'; readonly snapshot: string }
  | { readonly kind: 'vm-missing' };

type DiskObstacle = Extract<Obstacle, { disk: string }>['kind'];

const DISK_TEXTS: readonly (readonly [RegExp, DiskObstacle])[] = [
  [/volume doesnt exist: (\S+)/, 'disk-missing'],
  [/volume not bound: (\S+)/, 'disk-not-ready'],
  [/volume is being deleted: (\S+)/, 'disk-deleting'],
  [/volume not populated: (\S+)/, 'disk-not-populated'],
];

/**
 * Reads the sentence that virt-controller 1.6 to 1.9 writes into Progressing's reason while it cannot lock the VM;
 * `undefined` for one we do not know, which is then shown as it stands.
 *
 * @example parseObstacle('Source not locked snapshot "s1" in progress')
 * // → { kind: 'other-snapshot', snapshot: 's1' }
 */
export const parseObstacle = (sentence: string): Obstacle | undefined => {
  if (sentence === 'Source does not exist') return { kind: 'vm-missing' };
  const snapshot = /snapshot "([^"]+)" in progress/.exec(sentence)?.[1];
  if (snapshot !== undefined) return { kind: 'other-snapshot', snapshot };
  const claims = /pods using PVCs \[([^\]]*)\]/.exec(sentence)?.[1];
  if (claims !== undefined) return { kind: 'in-use', disks: claims.split(' ').filter(Boolean) };
  for (const [pattern, kind] of DISK_TEXTS) {
    const disk = pattern.exec(sentence)?.[1];
    if (disk !== undefined) return { kind, disk };
  }
  return undefined;
};
