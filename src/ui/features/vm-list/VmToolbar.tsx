import { SearchInput, Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { Deferred } from '#ui/components/deferred/Deferred.tsx';
import { Pager } from '#ui/components/paging/Pager.tsx';
import type { Paging } from '#ui/components/paging/usePaging.ts';
import type { Selection } from '#ui/components/selection/useSelection.ts';
import { NarrowControls } from '#ui/components/toolbar/NarrowControls.tsx';
import { useT } from '#ui/i18n.ts';

import type { VmSort } from './selectVms.ts';
import type { SelectionActions } from './SelectionActions.tsx';
import { useSortColumns } from './useSortColumns.ts';

type VmToolbarProps = {
  /** Undefined where the list has no field of its own. */
  readonly text: string | undefined;
  readonly onText: (text: string) => void;
  readonly paging: Paging<VirtualMachine>;
  readonly selection: Selection<VirtualMachine>;
  readonly sort: VmSort;
  readonly onSort: (sort: VmSort) => void;
  readonly showsNamespace: boolean;
};

const loadActions = (): Promise<typeof SelectionActions> =>
  import(/* webpackChunkName: "selection-actions" */ './SelectionActions.tsx').then(
    (module) => module.SelectionActions,
  );

/** Search by name, what can be done with what is selected, and the pages. */
export const VmToolbar = (props: VmToolbarProps): ReactElement => {
  const { text, onText, paging, selection, sort, onSort, showsNamespace } = props;
  const t = useT();
  const columns = useSortColumns(showsNamespace);
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
        <NarrowControls
          rows={paging.shown}
          selection={selection}
          columns={columns}
          sort={sort}
          onSort={onSort}
        />
        {selection.selected.length > 0 && <Deferred load={loadActions} props={{ selection }} />}
        {paging.isNeeded && (
          <ToolbarItem variant="pagination" align={{ default: 'alignEnd' }}>
            <Pager paging={paging} label={t('Pages of virtual machines')} />
          </ToolbarItem>
        )}
      </ToolbarContent>
    </Toolbar>
  );
};
