/** What makes KubeVirt try again to take a snapshot. */
export type Setback =
  | { readonly kind: 'not-frozen' | 'migrating' | 'freeze-ended' | 'other' }
  | { readonly kind: 'copy-failed' | 'copy-gone'; readonly disk: string | undefined };

type Rule = { readonly pattern: RegExp; readonly build: (copy: string) => Setback };

/** KubeVirt names the copy of a disk `vmsnapshot-<UID of the snapshot>-volume-<volume>`. */
const getDisk = (copy: string): string | undefined =>
  /^vmsnapshot-.+?-volume-(.+)$/.exec(copy)?.[1];

const RULES: readonly Rule[] = [
  {
    pattern: /^VolumeSnapshot (\S+) error/,
    build: (copy) => ({ kind: 'copy-failed', disk: getDisk(copy) }),
  },
  {
    pattern: /^VolumeSnapshots \(([^,)]+).*\) missing/,
    build: (copy) => ({ kind: 'copy-gone', disk: getDisk(copy) }),
  },
  { pattern: /fsfreeze is limited/, build: () => ({ kind: 'freeze-ended' }) },
  { pattern: /during migration/, build: () => ({ kind: 'migrating' }) },
  {
    pattern: /guest-fsfreeze-freeze|failed to freeze|command Freeze failed/i,
    build: () => ({ kind: 'not-frozen' }),
  },
];

/**
 * Why a snapshot does not get on, read from the error that KubeVirt reports while it tries again.
 *
 * These are the texts of KubeVirt 1.6 to 1.9 and of its guest agent; `other` for whatever else is said.
 *
 * @example parseSetback('VolumeSnapshot vmsnapshot-5a-volume-root error: no space left') // → { kind: 'copy-failed', disk: 'root' }
 */
export const parseSetback = (error: string): Setback => {
  for (const { pattern, build } of RULES) {
    const match = pattern.exec(error);
    if (match !== null) {
      return build(match[1] ?? '');
    }
  }
  return { kind: 'other' };
};
