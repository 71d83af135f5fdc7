import { Button, Stack, StackItem } from '@patternfly/react-core';
import { SearchIcon } from '@patternfly/react-icons';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { ConnectionLostAlert } from '#ui/components/page-states/ConnectionLostAlert.tsx';
import { StateMessage } from '#ui/components/page-states/StateMessage.tsx';
import { usePaging } from '#ui/components/paging/usePaging.ts';
import { useT } from '#ui/i18n.ts';

import { selectVms } from './selectVms.ts';
import type { FindInstance } from './useInstances.ts';
import type { VmSort } from './selectVms.ts';
import { VmRows } from './VmRows.tsx';
import { useSelection } from './useSelection.ts';
import { VmToolbar } from './VmToolbar.tsx';

type VmTableProps = {
  readonly vms: readonly VirtualMachine[];
  readonly findInstance: FindInstance;
  readonly lost: string | undefined;
  /** Part of a name that the page around already asks for; the list then has no field of its own. */
  readonly nameFilter: string | undefined;
  readonly showsNamespace: boolean;
};

/** The VMs, searched, sorted and cut into pages. */
export const VmTable = (props: VmTableProps): ReactElement => {
  const { vms, findInstance, lost, nameFilter, showsNamespace } = props;
  const t = useT();
  const [ownText, setOwnText] = useState('');
  const [sort, setSort] = useState<VmSort>({ column: 'name', direction: 'asc' });
  const text = nameFilter ?? ownText;
  const found = useMemo(
    () => selectVms(vms, text, sort, findInstance),
    [vms, text, sort, findInstance],
  );
  const paging = usePaging(found);
  const selection = useSelection(vms);
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
          onText={(next) => {
            setOwnText(next);
            paging.setPage(1);
          }}
          paging={paging}
          selection={selection}
        />
        {found.length > 0 ? (
          <VmRows
            vms={paging.shown}
            findInstance={findInstance}
            selection={selection}
            sort={sort}
            onSort={(next) => {
              setSort(next);
              paging.setPage(1);
            }}
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
                    setOwnText('');
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
