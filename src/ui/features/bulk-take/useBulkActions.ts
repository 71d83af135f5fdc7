import { useEffect, useMemo, useRef } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useBulkTakeDialog } from '#ui/components/bulk-take/useBulkTakeDialog.ts';
import { useT } from '#ui/i18n.ts';
import type { Action } from '#ui/sdk/action.ts';

type ProvidedActions = [actions: Action[], isLoaded: boolean, error: unknown];

const NONE: readonly VirtualMachine[] = [];

/**
 * Our action on several VMs, for kubevirt-plugin's menu of what is selected.
 *
 * The list is the same for as long as there is a selection or none: the host renders for ever when it gets a new one
 * each time, and may hand over a new copy of the VMs with every render.
 */
const useBulkActions = (vms: readonly VirtualMachine[] | undefined): ProvidedActions => {
  const t = useT();
  const openDialog = useBulkTakeDialog();
  const latestRef = useRef(NONE);
  const isEmpty = !Array.isArray(vms) || vms.length === 0;
  useEffect(() => {
    latestRef.current = vms ?? NONE;
  }, [vms]);
  return useMemo(
    () => [
      [
        {
          id: 'vm-snapshots-take-many',
          label: t('Take snapshots'),
          cta: () => {
            openDialog(latestRef.current);
          },
          ...(isEmpty
            ? { disabled: true, disabledTooltip: t('Select virtual machines first.') }
            : {}),
        },
      ],
      true,
      undefined,
    ],
    [t, openDialog, isEmpty],
  );
};

export default useBulkActions;
