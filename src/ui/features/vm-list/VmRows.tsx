import { Tbody } from '@patternfly/react-table';
import { useCallback, useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import { NodeModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { getUid } from '#ui/components/steady-table/getUid.ts';
import { SteadyTable } from '#ui/components/steady-table/SteadyTable.tsx';
import { useRowsInTurn } from '#ui/components/steady-table/useRowsInTurn.ts';
import type { Selection } from '#ui/components/selection/useSelection.ts';
import { useT } from '#ui/i18n.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';

import type { VmSort } from './selectVms.ts';
import type { FindBeside } from './useBeside.ts';
import type { LastSnapshots } from './useLastSnapshots.ts';
import { VmHead } from './VmHead.tsx';
import { VmRow } from './VmRow.tsx';
import type { VmRowProps } from './VmRow.tsx';

type VmRowsProps = {
  readonly vms: readonly VirtualMachine[];
  readonly findBeside: FindBeside;
  readonly lastSnapshots: LastSnapshots;
  readonly selection: Selection<VirtualMachine>;
  readonly sort: VmSort;
  readonly onSort: (sort: VmSort) => void;
  readonly showsNamespace: boolean;
};

/** Apart, so that a row is only drawn again when one of them has changed. */
const toLastProps = (
  { isShown, find }: LastSnapshots,
  vm: VirtualMachine,
): Pick<VmRowProps, 'lastState' | 'ready' | 'failed' | 'retrying'> => {
  const { state, ready, failed, retrying } = find(vm);
  return { lastState: isShown ? state : undefined, ready, failed, retrying };
};

/** Ticks the whole page, whichever VMs are on it by then; the same function all the time. */
const useSelectAll = (
  vms: readonly VirtualMachine[],
  select: Selection<VirtualMachine>['select'],
): ((isSelected: boolean) => void) => {
  const vmsRef = useRef(vms);
  useEffect(() => {
    vmsRef.current = vms;
  }, [vms]);
  return useCallback(
    (isSelected) => {
      select(vmsRef.current, isSelected);
    },
    [select],
  );
};

/** The table of one page of VMs. */
export const VmRows = (props: VmRowsProps): ReactElement => {
  const { vms, findBeside, lastSnapshots, selection, sort, onSort, showsNamespace } = props;
  const t = useT();
  const mayOpenNode = useAccess(NodeModel, 'get', '') === 'allowed';
  const selectAll = useSelectAll(vms, selection.select);
  const rows = useRowsInTurn(vms, getUid);
  return (
    <SteadyTable aria-label={t('VirtualMachines')} role="table" variant="compact">
      <VmHead
        isAll={vms.every(selection.isSelected)}
        isSome={vms.some(selection.isSelected)}
        onSelectAll={selectAll}
        sort={sort}
        onSort={onSort}
        showsNamespace={showsNamespace}
        showsLast={lastSnapshots.isShown}
      />
      <Tbody>
        {rows.map((vm) => (
          <VmRow
            key={vm.metadata.uid}
            vm={vm}
            {...findBeside(vm)}
            {...toLastProps(lastSnapshots, vm)}
            isSelected={selection.isSelected(vm)}
            onSelect={selection.select}
            showsNamespace={showsNamespace}
            mayOpenNode={mayOpenNode}
          />
        ))}
      </Tbody>
    </SteadyTable>
  );
};
