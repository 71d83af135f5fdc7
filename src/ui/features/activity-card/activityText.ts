import type { TFunction } from 'i18next';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VmState } from '#domain/vm/vmState.ts';

/** What is being done to a VM; the project stands there too, since the card shows those of all. */
export const activityText = (
  t: TFunction,
  { name, namespace }: VirtualMachine['metadata'],
  state: VmState,
): string | undefined => {
  switch (state.kind) {
    case 'snapshotting':
      return t('Taking snapshot of {{name}} in {{namespace}}', { name, namespace });
    case 'restoring':
      return t('Restoring {{name}} in {{namespace}}', { name, namespace });
    default:
      return undefined;
  }
};
