import { Button, Tooltip, ToolbarGroup, ToolbarItem } from '@patternfly/react-core';
import { useRef } from 'react';
import type { ReactElement } from 'react';

import { useBulkDenial } from '#ui/components/bulk-take/useBulkDenial.ts';
import { useBulkTakeDialog } from '#ui/components/bulk-take/useBulkTakeDialog.ts';
import { useT } from '#ui/i18n.ts';

import type { Selection } from './useSelection.ts';

type SelectionActionsProps = { readonly selection: Selection };

/** What can be done with the VMs that are ticked. */
export const SelectionActions = ({ selection }: SelectionActionsProps): ReactElement => {
  const t = useT();
  const openDialog = useBulkTakeDialog();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const { vms, clear } = selection;
  const denied = useBulkDenial(vms);
  return (
    <ToolbarGroup>
      <ToolbarItem alignSelf="center" role="status">
        {t('{{count}} selected', { count: vms.length })}
      </ToolbarItem>
      <ToolbarItem>
        <Button
          ref={buttonRef}
          variant="secondary"
          isAriaDisabled={denied !== undefined}
          onClick={() => {
            openDialog(vms);
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
