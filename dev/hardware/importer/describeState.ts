import type { ShownState } from './buildStatus.ts';
import type { FoundSource } from './findSource.ts';

export type StateEvent = { type: 'Normal' | 'Warning'; reason: string; message: string };

type Shown = { name: string; namespace: string | undefined; source: FoundSource };

/** The event by which CDI tells of a DataVolume's new state; none for one that it passes in silence. */
export function describeState(
  { phase, error }: ShownState,
  { name, namespace, source: { kind, from = '', problem } }: Shown,
): StateEvent | undefined {
  if (error !== undefined) {
    const isClone = kind !== 'import' && error === problem;
    const reason = isClone ? 'CloneValidationFailed' : 'Error';
    return { type: 'Warning', reason, message: error };
  }
  const clone = `from ${from} into ${namespace}/${name}`;
  const success =
    kind === 'import'
      ? { reason: 'ImportSucceeded', message: `Successfully imported into PVC ${name}` }
      : { reason: 'CloneSucceeded', message: `Successfully cloned ${clone}` };
  const messages: Readonly<Record<string, Omit<StateEvent, 'type'>>> = {
    Pending: { reason: 'Pending', message: `PVC ${name} Pending` },
    ImportInProgress: { reason: phase, message: `Import into ${name} in progress` },
    CloneInProgress: { reason: phase, message: `Cloning ${clone} in progress` },
    CloneFromSnapshotSourceInProgress: {
      reason: phase,
      message: `Creating PVC from snapshot source is in progress (for snapshot ${from})`,
    },
    UploadReady: { reason: phase, message: `Upload into ${name} ready` },
    Succeeded: success,
  };
  const found = messages[phase];
  return found && { type: 'Normal', ...found };
}
