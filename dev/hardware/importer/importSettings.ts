import type { KubeObject } from '../../kube/kubeObject.ts';
import type { CallSettings } from '../settings/call.ts';
import { duration, oneOf, readSettings, text } from '../settings/readSettings.ts';

const readers = {
  'import-after': duration,
  'import-error': text,
  'heal-after': duration,
  hang: oneOf('import'),
};

const defaultAfterMs = 300;

/** How the import into one DataVolume goes, by its own annotations at this moment. */
export function getImportSettings(dataVolume: KubeObject): CallSettings {
  const { values, problems } = readSettings(readers, {
    owner: `DataVolume ${dataVolume.metadata.name}`,
    prefix: 'hardware.stage/',
    annotations: dataVolume.metadata.annotations,
  });
  return {
    afterMs: values['import-after'] ?? defaultAfterMs,
    hangs: values.hang === 'import',
    error: problems.length > 0 ? problems.join('; ') : values['import-error'],
    healAfterMs: values['heal-after'],
  };
}
