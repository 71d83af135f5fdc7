import { Button, ToolbarGroup, ToolbarItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useBulkTakeDialog } from '#ui/components/bulk-take/useBulkTakeDialog.ts';
import { useT } from '#ui/i18n.ts';

import type { Selection } from './useSelection.ts';

type SelectionActionsProps = { readonly selection: Selection };

/** What can be done with the VMs that are ticked. */
export const SelectionActions = ({ selection }: SelectionActionsProps): ReactElement => {
  const t = useT();
  const openDialog = useBulkTakeDialog();
  const { vms, clear } = selection;
  return (
    <ToolbarGroup>
      <ToolbarItem alignSelf="center" role="status">
        {t('{{count}} selected', { count: vms.length })}
      </ToolbarItem>
      <ToolbarItem>
        <Button
          variant="secondary"
          onClick={() => {
            openDialog(vms);
          }}
        >
          {t('Take snapshots')}
        </Button>
      </ToolbarItem>
      <ToolbarItem>
        <Button variant="link" onClick={clear}>
          {t('Clear selection')}
        </Button>
      </ToolbarItem>
    </ToolbarGroup>
  );
};
