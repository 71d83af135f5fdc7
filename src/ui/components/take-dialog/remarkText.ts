import type { TFunction } from 'i18next';

import type { Remark } from '#domain/remarks/remark.ts';

import { whyEmptyText } from '../disks/whyEmptyText.ts';
import { undecidedText } from '../vm-state/undecidedText.ts';
import { classlessText, notReadyText, unsupportedAgentText } from './diskRemarkText.ts';

export type RemarkText = {
  readonly title: string;
  readonly meaning: string;
  /** A warning, unless it says otherwise. */
  readonly variant?: 'info';
};

type Texts = {
  readonly [K in Remark['kind']]: (remark: Extract<Remark, { kind: K }>) => RemarkText;
};

const listObstacleTexts = (
  t: TFunction,
): Pick<
  Texts,
  | 'name-too-long'
  | 'several-snapshot-classes'
  | 'freeze-unsupported'
  | 'disks-not-ready'
  | 'missing-state'
  | 'frozen'
  | 'migrating'
  | 'unsupported-agent'
> => ({
  'several-snapshot-classes': ({ disks }) => ({
    title: t('The snapshot will fail'),
    meaning: undecidedText(t, disks),
  }),
  'name-too-long': ({ length }) => ({
    title: t('The snapshot will fail'),
    meaning: t(
      'KubeVirt labels every copy of a disk with the name of the VM, and a label has at most 63 characters. This name has {{length}}: no disk can be copied, and there will be nothing to restore. A VM with a shorter name can use the same disks.',
      { length },
    ),
  }),
  'freeze-unsupported': () => ({
    title: t('The guest agent cannot freeze the file systems'),
    meaning: t(
      'KubeVirt insists on it while the VM runs, so the snapshot will fail and there will be nothing to restore. Update the agent or allow its command guest-fsfreeze-freeze; or shut the VM down first.',
    ),
  }),
  'disks-not-ready': (remark) => ({
    title: t('The snapshot will wait'),
    meaning: notReadyText(t, remark),
  }),
  'missing-state': () => ({
    title: t('The snapshot may not start'),
    meaning: t(
      'The state of the TPM or firmware has no disk yet. Start the VM once, so that KubeVirt makes it.',
    ),
  }),
  frozen: () => ({
    title: t('The guest is frozen already'),
    meaning: t(
      'Its file systems stand still since an earlier freeze, and programs in it hang. KubeVirt does not freeze them again: the snapshot will probably hold the disks as they were then. Unfreeze the guest first.',
    ),
  }),
  migrating: () => ({
    title: t('The VM is being migrated'),
    meaning: t(
      'The guest cannot be frozen meanwhile, so the snapshot waits for the end of the migration. If the time limit is up first, there is nothing to restore.',
    ),
  }),
  'unsupported-agent': (remark) => ({
    title: t('The guest agent is too old or restricted'),
    meaning: unsupportedAgentText(t, remark),
  }),
});

const listDiskTexts = (
  t: TFunction,
): Pick<
  Texts,
  'no-available-disk' | 'missing-snapshot-class' | 'excluded-disks' | 'temporary-disks'
> => ({
  'no-available-disk': ({ why }) => ({
    title: why.kind === 'no-disks' ? t('No disks') : t('No available disk'),
    meaning: `${whyEmptyText(t, why)} ${t('A restore brings back no data.')}`,
  }),
  'missing-snapshot-class': (remark) => ({
    title: t('Missing snapshot class'),
    meaning: classlessText(t, remark),
  }),
  'excluded-disks': ({ disks }) => ({
    title: t('Not all disks can be copied'),
    meaning: t('Without: {{disks}}. A restore leaves them as they are then.', {
      disks: disks.join(', '),
    }),
  }),
  'temporary-disks': ({ disks }) => ({
    title: t('Temporary disks are not included'),
    meaning: t(
      'Without: {{disks}}. What is written to them is lost whenever the VM stops; a restore does not bring it back.',
      { disks: disks.join(', ') },
    ),
    variant: 'info',
  }),
});

const listGuestTexts = (
  t: TFunction,
): Pick<Texts, 'missing-guest-agent' | 'paused' | 'windows-many-disks'> => ({
  'missing-guest-agent': () => ({
    title: t('Missing guest agent'),
    meaning: t(
      'The guest cannot be asked to finish its writes. Install the agent in it for snapshots that need no repair.',
    ),
  }),
  paused: () => ({
    title: t('The VM is paused'),
    meaning: t(
      'The guest cannot finish its writes while it is paused. Resume it first for a better snapshot.',
    ),
  }),
  'windows-many-disks': ({ disks }) => ({
    title: t('Windows may not wait long enough'),
    meaning: t(
      'Windows holds its writes for 10 seconds at most. If cutting {{count}} disks takes longer, the snapshot is tried again or turns out crash-consistent.',
      { count: disks },
    ),
  }),
});

/** What to know before a snapshot is taken, and what it means for a restore. */
export const remarkText = (t: TFunction, remark: Remark): RemarkText => {
  const texts: Texts = { ...listObstacleTexts(t), ...listDiskTexts(t), ...listGuestTexts(t) };
  // The compiler does not see that the text of a kind is asked for a remark of that kind.
  const write = texts[remark.kind] as (remark: Remark) => RemarkText;
  return write(remark);
};
