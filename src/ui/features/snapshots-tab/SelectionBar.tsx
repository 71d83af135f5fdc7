import { Button, ToolbarGroup, ToolbarItem, Tooltip } from '@patternfly/react-core';
import { useRef } from 'react';
import type { ReactElement, RefObject } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useBulkDelete } from '#ui/components/bulk-delete/useBulkDelete.ts';
import type { Selection } from '#ui/components/selection/useSelection.ts';
import { useT } from '#ui/i18n.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';

import { useFocusRescue } from '#ui/components/focus/useFocusRescue.ts';

type SelectionBarProps = {
  readonly vm: VirtualMachine;
  readonly selection: Selection<VirtualMachineSnapshot>;
  /** Takes over the focus when nothing is selected any more. */
  readonly refugeRef: RefObject<HTMLElement>;
};

/** What can be done with the selected snapshots. */
export const SelectionBar = (props: SelectionBarProps): ReactElement => {
  const { vm, selection, refugeRef } = props;
  const { selected, clear } = selection;
  const t = useT();
  const askToDelete = useBulkDelete();
  const groupRef = useRef<HTMLDivElement>(null);
  useFocusRescue(groupRef, refugeRef);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const { namespace = '' } = vm.metadata;
  const access = useAccess(VirtualMachineSnapshotModel, 'delete', namespace);
  return (
    <ToolbarGroup ref={groupRef}>
      <ToolbarItem alignSelf="center">
        {t('{{count}} selected', { count: selected.length })}
      </ToolbarItem>
      <ToolbarItem>
        <Button
          ref={buttonRef}
          variant="secondary"
          isDanger
          isAriaDisabled={access !== 'allowed'}
          onClick={() => {
            askToDelete(selected, vm);
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
        <Button variant="link" onClick={clear}>
          {t('Clear selection')}
        </Button>
      </ToolbarItem>
    </ToolbarGroup>
  );
};
