import { useEffect, useMemo, useRef } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useBulkDenial } from '#ui/components/bulk-take/useBulkDenial.ts';
import { useBulkTakeDialog } from '#ui/components/bulk-take/useBulkTakeDialog.ts';
import { STOCK_TAKE_ID } from '#ui/components/vm-actions/stockTakeId.ts';
import { toDisabledBeside } from '#ui/components/vm-actions/toDisabled.ts';
import { useT } from '#ui/i18n.ts';
import type { Action } from '#ui/sdk/action.ts';

type ProvidedActions = [actions: Action[], isLoaded: boolean, error: unknown];

const NONE: readonly VirtualMachine[] = [];

/**
 * Our action on several VMs, for kubevirt-plugin's menu of what is selected.
 *
 * The list depends on no more than the reason why it cannot be used: the host renders for ever when it gets a new one
 * each time, and may hand over a new copy of the VMs with every render.
 */
const useBulkActions = (vms: readonly VirtualMachine[] | undefined): ProvidedActions => {
  const t = useT();
  const openDialog = useBulkTakeDialog();
  const latestRef = useRef(NONE);
  const chosen = Array.isArray(vms) ? vms : NONE;
  const denied = useBulkDenial(chosen);
  const reason = chosen.length === 0 ? t('Select virtual machines first.') : denied;
  useEffect(() => {
    latestRef.current = chosen;
  }, [chosen]);
  return useMemo(
    () => [
      [
        {
          id: 'vm-snapshots-take-many',
          label: t('Take snapshots'),
          insertAfter: STOCK_TAKE_ID,
          cta: () => {
            openDialog(latestRef.current);
          },
          ...toDisabledBeside(reason),
        },
      ],
      true,
      undefined,
    ],
    [t, openDialog, reason],
  );
};

export default useBulkActions;
