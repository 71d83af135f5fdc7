import type { TFunction } from 'i18next';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { isEnded } from './isEnded.ts';
import type { Records } from './useRecords.ts';

/** Why it cannot be told what has changed; undefined where it can. */
export const changesProblemText = (
  t: TFunction,
  { content, vm }: Records,
  snapshot: VirtualMachineSnapshot,
): string | undefined => {
  const { namespace = '' } = snapshot.metadata;
  const { name } = snapshot.spec.source;
  switch (content.kind) {
    case 'none':
      return isEnded(snapshot)
        ? t('KubeVirt has not recorded the configuration of the VM.')
        : t('KubeVirt has not recorded the configuration of the VM yet.');
    case 'loading':
      return t('Loading');
    case 'missing':
      return t('KubeVirt’s record is gone, and the configuration of the VM with it.');
    case 'forbidden':
      return t('You may not see KubeVirt’s record in {{namespace}}.', { namespace });
    case 'failed':
      return t('KubeVirt’s record could not be loaded: {{message}}', { message: content.message });
    case 'loaded':
  }
  if (content.data.spec.source?.virtualMachine === undefined) {
    return t('KubeVirt’s record does not hold the configuration of the VM.');
  }
  switch (vm.kind) {
    case 'loading':
      return t('Loading');
    case 'missing':
      return t('{{vm}} does not exist. The snapshot still holds how it was.', { vm: name });
    case 'forbidden':
      return t('You may not see VMs in {{namespace}}.', { namespace });
    case 'failed':
      return t('{{vm}} could not be loaded: {{message}}', { vm: name, message: vm.message });
    case 'loaded':
      return undefined;
  }
};
