import { Tbody, Th, Thead, Tr } from '@patternfly/react-table';
import { useDeferredValue, useMemo } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { PlannedName } from '#domain/bulk/planNames.ts';
import { useT } from '#ui/i18n.ts';

import { getUid } from '../steady-table/getUid.ts';
import { SteadyTable } from '../steady-table/SteadyTable.tsx';
import { useRowsInTurn } from '../steady-table/useRowsInTurn.ts';
import { PlanRow } from './PlanRow.tsx';
import type { FindInstance } from './useChosenVms.ts';
import type { FindCanFreeze } from './useFreezeAnswers.ts';
import type { FindClaims } from './useProjectClaims.ts';

type PlanTableProps = {
  readonly vms: readonly VirtualMachine[];
  readonly names: readonly PlannedName[];
  readonly findInstance: FindInstance;
  readonly findClaims: FindClaims;
  readonly findCanFreeze: FindCanFreeze;
  readonly showsNamespace: boolean;
};

/** What will be taken of each VM. */
export const PlanTable = (props: PlanTableProps): ReactElement => {
  const { vms, names, findInstance, findClaims, findCanFreeze, showsNamespace } = props;
  const t = useT();
  const rows = useRowsInTurn(vms, getUid);
  // A letter of the pattern changes all rows: it is shown at once, and they follow.
  const planned = useDeferredValue(names);
  const nameOf = useMemo(() => new Map(planned.map((each) => [each.vm, each])), [planned]);
  return (
    <SteadyTable
      role="table"
      variant="compact"
      className="pf-m-fixed"
      aria-label={t('Snapshots to be taken')}
    >
      <Thead>
        <Tr>
          <Th width={25}>{t('Virtual machine')}</Th>
          <Th width={35}>{t('Snapshot')}</Th>
          <Th width={20}>{t('Result')}</Th>
          <Th width={20}>{t('Remarks')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((vm) => (
          <PlanRow
            key={vm.metadata.uid}
            vm={vm}
            vmi={findInstance(vm)}
            claims={findClaims(vm.metadata.namespace)}
            canFreeze={findCanFreeze(vm)}
            name={nameOf.get(vm)?.name}
            numbered={nameOf.get(vm)?.numbered}
            showsNamespace={showsNamespace}
          />
        ))}
      </Tbody>
    </SteadyTable>
  );
};
