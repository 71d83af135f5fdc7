import { Button, Stack, StackItem } from '@patternfly/react-core';
import { SearchIcon } from '@patternfly/react-icons';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { ConnectionLostAlert } from '#ui/components/page-states/ConnectionLostAlert.tsx';
import { StateMessage } from '#ui/components/page-states/StateMessage.tsx';
import { usePaging } from '#ui/components/paging/usePaging.ts';
import { useSelection } from '#ui/components/selection/useSelection.ts';
import { MatchReport } from '#ui/components/toolbar/MatchReport.tsx';
import { useT } from '#ui/i18n.ts';

import { selectVms } from './selectVms.ts';
import type { FindBeside } from './useBeside.ts';
import { VmRows } from './VmRows.tsx';
import { useLastSnapshots } from './useLastSnapshots.ts';
import { useListState } from './useListState.ts';
import { VmToolbar } from './VmToolbar.tsx';

type VmTableProps = {
  readonly vms: readonly VirtualMachine[];
  readonly findBeside: FindBeside;
  readonly lost: string | undefined;
  /** Part of a name that the page around already asks for; the list then has no field of its own. */
  readonly nameFilter: string | undefined;
  readonly showsNamespace: boolean;
  /** Whether another page has the list in it. */
  readonly isEmbedded: boolean;
};

const matchText = (t: TFunction, count: number): string =>
  count === 0 ? t('No match') : t('{{count}} virtual machines match', { count });

/** The VMs, searched, sorted and cut into pages. */
export const VmTable = (props: VmTableProps): ReactElement => {
  const { vms, findBeside, lost, nameFilter, showsNamespace, isEmbedded } = props;
  const t = useT();
  const { text: ownText, setText, sort, setSort, pages } = useListState(isEmbedded);
  const text = nameFilter ?? ownText;
  const found = useMemo(
    () => selectVms(vms, text, sort, findBeside),
    [vms, text, sort, findBeside],
  );
  const paging = usePaging(found, pages);
  const selection = useSelection(found);
  const lastSnapshots = useLastSnapshots(paging.shown);
  return (
    <Stack hasGutter>
      {lost !== undefined && (
        <StackItem>
          <ConnectionLostAlert message={lost} />
        </StackItem>
      )}
      <StackItem>
        <VmToolbar
          text={nameFilter === undefined ? ownText : undefined}
          onText={setText}
          paging={paging}
          selection={selection}
          sort={sort}
          onSort={setSort}
          showsNamespace={showsNamespace}
        />
        <MatchReport text={text.trim() === '' ? undefined : matchText(t, found.length)} />
        {found.length > 0 ? (
          <VmRows
            vms={paging.shown}
            findBeside={findBeside}
            lastSnapshots={lastSnapshots}
            selection={selection}
            sort={sort}
            onSort={setSort}
            showsNamespace={showsNamespace}
          />
        ) : (
          <StateMessage
            title={t('No match')}
            icon={SearchIcon}
            actions={
              nameFilter === undefined && (
                <Button
                  variant="link"
                  onClick={() => {
                    setText('');
                  }}
                >
                  {t('Clear filters')}
                </Button>
              )
            }
          >
            {t('No virtual machine has “{{text}}” in its name.', { text })}
          </StateMessage>
        )}
      </StackItem>
    </Stack>
  );
};
