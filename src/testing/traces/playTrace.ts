import type { Condition } from '#api/meta.ts';
import type { SourceIndication, VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import type { Change, Trace } from './trace.ts';

type Status = NonNullable<VirtualMachineSnapshot['status']>;

const TIME = '2026-11-24T02:30:00Z';

/** KubeVirt's sentences, shortened; none for a word that it does not say. */
const SENTENCES: Readonly<Record<string, string>> = {
  Online: 'Snapshot taken while the VM was running.',
  GuestAgent: 'Guest agent was active and attempted to quiesce the filesystem.',
  NoGuestAgent: 'Guest agent was not available.',
  Paused: 'Snapshot taken while the VM was paused.',
  QuiesceTimeout: 'Guest agent quiesced the filesystem, but the freeze window timed out.',
  PartialSnapshot: 'Not all snapshotable volumes were included in the snapshot.',
};

const explain = (indication: string): SourceIndication => ({
  indication,
  message: SENTENCES[indication] ?? '',
});

const listConditions = ({ progressing, ready, failure }: Change): Condition[] =>
  Object.entries({ Progressing: progressing, Ready: ready, Failure: failure }).flatMap(
    ([type, told]) => (told === undefined ? [] : [{ type, status: told[0], reason: told[1] }]),
  );

const toStatus = (all: Change): Status => ({
  conditions: listConditions(all),
  ...(all.phase && { phase: all.phase }),
  ...(all.readyToUse !== undefined && { readyToUse: all.readyToUse }),
  ...(all.contentName && { virtualMachineSnapshotContentName: all.contentName }),
  ...(all.cut && { creationTime: TIME }),
  ...(all.error && { error: { message: all.error, time: TIME } }),
  ...(all.indications && {
    indications: all.indications,
    sourceIndications: all.indications.map(explain),
  }),
  ...(all.excluded && {
    snapshotVolumes: {
      excludedVolumes: all.excluded,
      ...(all.included && { includedVolumes: all.included }),
    },
  }),
});

/** The snapshot after each write of a story; before the first one of KubeVirt it has no status. */
export const playTrace = (trace: Trace): VirtualMachineSnapshot[] =>
  trace.map((_, index) => {
    const all = trace
      .slice(0, index + 1)
      .reduce<Change>((sum, [, change]) => ({ ...sum, ...change }), {});
    return {
      apiVersion: 'snapshot.kubevirt.io/v1beta1',
      kind: 'VirtualMachineSnapshot',
      metadata: {
        name: 's1',
        namespace: 'lab',
        uid: 'UID',
        creationTimestamp: TIME,
        ...(all.deleted && { deletionTimestamp: TIME }),
      },
      spec: { source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'vm1' } },
      ...(all.phase && { status: toStatus(all) }),
    };
  });
