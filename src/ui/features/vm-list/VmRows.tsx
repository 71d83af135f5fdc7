import { Table, Tbody, Th, Thead, Tr } from '@patternfly/react-table';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { toThSort } from '#ui/components/paging/toThSort.ts';
import { useT } from '#ui/i18n.ts';

import { PageCheckbox } from './PageCheckbox.tsx';
import type { VmColumn, VmSort } from './selectVms.ts';
import type { FindInstance } from './useInstances.ts';
import type { LastSnapshots } from './useLastSnapshots.ts';
import type { Selection } from './useSelection.ts';
import { CHECK_CELL, VmRow } from './VmRow.tsx';
import type { VmRowProps } from './VmRow.tsx';

type VmRowsProps = {
  readonly vms: readonly VirtualMachine[];
  readonly findInstance: FindInstance;
  readonly lastSnapshots: LastSnapshots;
  readonly selection: Selection;
  readonly sort: VmSort;
  readonly onSort: (sort: VmSort) => void;
  readonly showsNamespace: boolean;
};

/** Apart, so that a row is only drawn again when one of them has changed. */
const toLastProps = (
  { isShown, find }: LastSnapshots,
  vm: VirtualMachine,
): Pick<VmRowProps, 'lastState' | 'ready' | 'failed'> => {
  const { state, ready, failed } = find(vm);
  return { lastState: isShown ? state : undefined, ready, failed };
};

/** The table of one page of VMs. */
export const VmRows = (props: VmRowsProps): ReactElement => {
  const { vms, findInstance, lastSnapshots, selection, sort, onSort, showsNamespace } = props;
  const t = useT();
  const columns: readonly { readonly column: VmColumn; readonly label: string }[] = [
    { column: 'name', label: t('Name') },
    ...(showsNamespace ? [{ column: 'namespace', label: t('Namespace') } as const] : []),
    { column: 'status', label: t('Status') },
  ];
  return (
    <Table aria-label={t('VirtualMachines')} role="table" variant="compact">
      <Thead>
        <Tr>
          <Th className={CHECK_CELL} aria-label={t('Selection')}>
            <PageCheckbox
              label={t('Select all on this page')}
              isAll={vms.every(selection.isSelected)}
              isSome={vms.some(selection.isSelected)}
              onChange={(isSelected) => {
                selection.select(vms, isSelected);
              }}
            />
          </Th>
          {columns.map(({ column, label }) => (
            <Th key={column} modifier="nowrap" sort={toThSort(column, sort, onSort)}>
              {label}
            </Th>
          ))}
          {lastSnapshots.isShown && (
            <Th
              modifier="nowrap"
              info={{
                ariaLabel: t('What is shown here'),
                popover: t(
                  'The newest snapshot that can be restored, of those that were taken here. Those of other tools are on the page of the VM.',
                ),
              }}
            >
              {t('Last snapshot')}
            </Th>
          )}
          <Th screenReaderText={t('Actions')} />
        </Tr>
      </Thead>
      <Tbody>
        {vms.map((vm) => (
          <VmRow
            key={vm.metadata.uid}
            vm={vm}
            vmi={findInstance(vm)}
            {...toLastProps(lastSnapshots, vm)}
            isSelected={selection.isSelected(vm)}
            onSelect={selection.select}
            showsNamespace={showsNamespace}
          />
        ))}
      </Tbody>
    </Table>
  );
};
