import { SearchInput, Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { Pager } from '#ui/components/paging/Pager.tsx';
import type { Paging } from '#ui/components/paging/usePaging.ts';
import { useT } from '#ui/i18n.ts';

type VmToolbarProps = {
  /** Undefined where the list has no field of its own. */
  readonly text: string | undefined;
  readonly onText: (text: string) => void;
  readonly paging: Paging<unknown>;
};

/** Search by name, and the pages. */
export const VmToolbar = ({ text, onText, paging }: VmToolbarProps): ReactElement => {
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
        {paging.isNeeded && (
          <ToolbarItem variant="pagination" align={{ default: 'alignEnd' }}>
            <Pager paging={paging} label={t('Pages of virtual machines')} />
          </ToolbarItem>
        )}
      </ToolbarContent>
    </Toolbar>
  );
};
