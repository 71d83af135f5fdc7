import { Button, Tooltip, ToolbarGroup, ToolbarItem } from '@patternfly/react-core';
import { useRef } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useBulkDenial } from '#ui/components/bulk-take/useBulkDenial.ts';
import { useBulkTakeDialog } from '#ui/components/bulk-take/useBulkTakeDialog.ts';
import type { Selection } from '#ui/components/selection/useSelection.ts';
import { useT } from '#ui/i18n.ts';

type SelectionActionsProps = { readonly selection: Selection<VirtualMachine> };

/** What can be done with the VMs that are ticked. */
export const SelectionActions = ({ selection }: SelectionActionsProps): ReactElement => {
  const t = useT();
  const openDialog = useBulkTakeDialog();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const { selected, clear } = selection;
  const denied = useBulkDenial(selected);
  return (
    <ToolbarGroup>
      <ToolbarItem alignSelf="center" role="status">
        {t('{{count}} selected', { count: selected.length })}
      </ToolbarItem>
      <ToolbarItem>
        <Button
          ref={buttonRef}
          variant="secondary"
          isAriaDisabled={denied !== undefined}
          onClick={() => {
            openDialog(selected);
          }}
        >
          {t('Take snapshots')}
        </Button>
        {/* Beside the button, not around it: the button would be made anew and lose the focus. */}
        {denied !== undefined && <Tooltip content={denied} triggerRef={buttonRef} />}
      </ToolbarItem>
      <ToolbarItem>
        <Button variant="link" onClick={clear}>
          {t('Clear selection')}
        </Button>
      </ToolbarItem>
    </ToolbarGroup>
  );
};
