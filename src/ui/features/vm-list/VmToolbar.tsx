import { SearchInput, Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { Pager } from '#ui/components/paging/Pager.tsx';
import type { Paging } from '#ui/components/paging/usePaging.ts';
import type { Selection } from '#ui/components/selection/useSelection.ts';
import { useT } from '#ui/i18n.ts';

import { SelectionActions } from './SelectionActions.tsx';

type VmToolbarProps = {
  /** Undefined where the list has no field of its own. */
  readonly text: string | undefined;
  readonly onText: (text: string) => void;
  readonly paging: Paging<unknown>;
  readonly selection: Selection<VirtualMachine>;
};

/** Search by name, what can be done with what is selected, and the pages. */
export const VmToolbar = ({ text, onText, paging, selection }: VmToolbarProps): ReactElement => {
  const t = useT();
  return (
    <Toolbar>
      <ToolbarContent>
        {text !== undefined && (
          <ToolbarItem>
            <SearchInput
              aria-label={t('Search by name')}
              placeholder={t('Search by name')}
              resetButtonLabel={t('Clear')}
              value={text}
              onChange={(_event, next) => {
                onText(next);
              }}
              onClear={() => {
                onText('');
              }}
            />
          </ToolbarItem>
        )}
        {selection.selected.length > 0 && <SelectionActions selection={selection} />}
        {paging.isNeeded && (
          <ToolbarItem variant="pagination" align={{ default: 'alignEnd' }}>
            <Pager paging={paging} label={t('Pages of virtual machines')} />
          </ToolbarItem>
        )}
      </ToolbarContent>
    </Toolbar>
  );
};
