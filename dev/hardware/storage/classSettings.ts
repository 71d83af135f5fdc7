import type { KubeObject } from '../../kube/kubeObject.ts';
import type { CallSettings } from '../settings/call.ts';
import { duration, oneOf, readSettings, text } from '../settings/readSettings.ts';

const prefix = 'hardware.stage/';

const provisioningReaders = {
  'bind-after': duration,
  'bind-error': text,
  'heal-after': duration,
  hang: oneOf('bind'),
};

const snapshotReaders = {
  'cut-after': duration,
  'ready-after': duration,
  'cut-error': text,
  'heal-after': duration,
  hang: oneOf('cut', 'ready'),
};

export type SnapshotSettings = { cut: CallSettings; readyAfterMs: number; readyHangs: boolean };

const defaults = { bindAfterMs: 200, cutAfterMs: 500, readyAfterMs: 1000 };

/** How a StorageClass provisions, by its annotations at this moment. */
export function getProvisioningSettings(storageClass: KubeObject): CallSettings {
  const { values, problems } = readSettings(provisioningReaders, {
    owner: `StorageClass ${storageClass.metadata.name}`,
    prefix,
    annotations: storageClass.metadata.annotations,
  });
  return {
    afterMs: values['bind-after'] ?? defaults.bindAfterMs,
    hangs: values.hang === 'bind',
    ...getFailure(problems, values['bind-error'], values['heal-after']),
  };
}

/** How a VolumeSnapshotClass cuts and readies, by its annotations at this moment. */
export function getSnapshotSettings(snapshotClass: KubeObject): SnapshotSettings {
  const { values, problems } = readSettings(snapshotReaders, {
    owner: `VolumeSnapshotClass ${snapshotClass.metadata.name}`,
    prefix,
    annotations: snapshotClass.metadata.annotations,
  });
  return {
    cut: {
      afterMs: values['cut-after'] ?? defaults.cutAfterMs,
      hangs: values.hang === 'cut',
      ...getFailure(problems, values['cut-error'], values['heal-after']),
    },
    readyAfterMs: values['ready-after'] ?? defaults.readyAfterMs,
    readyHangs: values.hang === 'ready',
  };
}

/** A class that nobody can read fails every call and says why, rather than pass for a default. */
function getFailure(
  problems: string[],
  error: string | undefined,
  healAfterMs: number | undefined,
): Pick<CallSettings, 'error' | 'healAfterMs'> {
  if (problems.length > 0) return { error: problems.join('; ') };
  return { error, healAfterMs };
}
