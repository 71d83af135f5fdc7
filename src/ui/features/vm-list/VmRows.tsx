import { Checkbox } from '@patternfly/react-core';
import { Table, Tbody, Th, Thead, Tr } from '@patternfly/react-table';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { toThSort } from '#ui/components/paging/toThSort.ts';
import { useT } from '#ui/i18n.ts';

import type { VmColumn, VmSort } from './selectVms.ts';
import type { FindInstance } from './useInstances.ts';
import type { Selection } from './useSelection.ts';
import { CHECK_CELL, VmRow } from './VmRow.tsx';

type VmRowsProps = {
  readonly vms: readonly VirtualMachine[];
  readonly findInstance: FindInstance;
  readonly selection: Selection;
  readonly sort: VmSort;
  readonly onSort: (sort: VmSort) => void;
  readonly showsNamespace: boolean;
};

/** The table of one page of VMs. */
export const VmRows = (props: VmRowsProps): ReactElement => {
  const { vms, findInstance, selection, sort, onSort, showsNamespace } = props;
  const t = useT();
  const isPageSelected = vms.every(selection.isSelected);
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
            <Checkbox
              id="vm-snapshots-select-page"
              aria-label={t('Select all on this page')}
              isChecked={isPageSelected || (vms.some(selection.isSelected) ? null : false)}
              onChange={(_event, isSelected) => {
                selection.select(vms, isSelected);
              }}
            />
          </Th>
          {columns.map(({ column, label }) => (
            <Th key={column} sort={toThSort(column, sort, onSort)}>
              {label}
            </Th>
          ))}
          <Th screenReaderText={t('Actions')} />
        </Tr>
      </Thead>
      <Tbody>
        {vms.map((vm) => (
          <VmRow
            key={vm.metadata.uid}
            vm={vm}
            vmi={findInstance(vm)}
            isSelected={selection.isSelected(vm)}
            onSelect={selection.select}
            showsNamespace={showsNamespace}
          />
        ))}
      </Tbody>
    </Table>
  );
};
