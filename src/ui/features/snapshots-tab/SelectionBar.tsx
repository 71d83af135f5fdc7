import { Button, ToolbarItem, Tooltip } from '@patternfly/react-core';
import { useRef } from 'react';
import type { ReactElement } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useBulkDelete } from '#ui/components/bulk-delete/useBulkDelete.ts';
import { useT } from '#ui/i18n.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';

import type { Selection } from './useSelection.ts';

type SelectionBarProps = {
  readonly vm: VirtualMachine;
  readonly selection: Selection & { readonly snapshots: readonly VirtualMachineSnapshot[] };
};

/** What can be done with the chosen snapshots; not there while none is chosen. */
export const SelectionBar = ({ vm, selection }: SelectionBarProps): ReactElement | null => {
  const { snapshots, choose } = selection;
  const t = useT();
  const askToDelete = useBulkDelete();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const { namespace = '' } = vm.metadata;
  const access = useAccess(VirtualMachineSnapshotModel, 'delete', namespace);
  if (snapshots.length === 0) {
    return null;
  }
  return (
    <>
      <ToolbarItem alignSelf="center">
        {t('{{count}} chosen', { count: snapshots.length })}
      </ToolbarItem>
      <ToolbarItem>
        <Button
          ref={buttonRef}
          variant="secondary"
          isDanger
          isAriaDisabled={access !== 'allowed'}
          onClick={() => {
            askToDelete(snapshots, vm);
          }}
        >
          {t('Delete')}
        </Button>
        {access === 'denied' && (
          <Tooltip
            content={t('You may not delete snapshots in {{namespace}}.', { namespace })}
            triggerRef={buttonRef}
          />
        )}
      </ToolbarItem>
      <ToolbarItem>
        <Button
          variant="link"
          onClick={() => {
            choose(snapshots, false);
          }}
        >
          {t('Clear selection')}
        </Button>
      </ToolbarItem>
    </>
  );
};
