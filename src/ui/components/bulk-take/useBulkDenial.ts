import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useT } from '#ui/i18n.ts';
import { useAccessIn } from '#ui/sdk/useAccessIn.ts';

import { deniedText } from './deniedText.ts';

/**
 * Why nobody need open the dialog for these VMs: they are all in projects in which the user may not take snapshots.
 * It is asked once for each project; until the answer is there, and where it is yes for one of them, the dialog says
 * more.
 */
export const useBulkDenial = (vms: readonly VirtualMachine[]): string | undefined => {
  const t = useT();
  const namespaces = [...new Set(vms.map(({ metadata }) => metadata.namespace ?? ''))];
  const getAccess = useAccessIn(VirtualMachineSnapshotModel, 'create', namespaces);
  const isDenied =
    namespaces.length > 0 && namespaces.every((namespace) => getAccess(namespace) === 'denied');
  return isDenied ? deniedText(t, namespaces) : undefined;
};
