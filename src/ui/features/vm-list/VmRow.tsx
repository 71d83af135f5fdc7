import { Checkbox } from '@patternfly/react-core';
import { Td, Tr } from '@patternfly/react-table';
import { memo } from 'react';

import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { VmActions } from '#ui/components/vm-actions/VmActions.tsx';

import { VmStatusCell } from '#ui/components/vm-state/VmStatusCell.tsx';
import type { Selection } from '#ui/components/selection/useSelection.ts';
import { END_COLUMN } from '#ui/components/steady-table/endColumn.ts';
import { useT } from '#ui/i18n.ts';
import { NamespaceLink } from '#ui/sdk/NamespaceLink.tsx';
import { NodeLink } from '#ui/sdk/NodeLink.tsx';
import { ObjectLink } from '#ui/sdk/ObjectLink.tsx';

import { ConcernsCell } from './ConcernsCell.tsx';
import { getPlace } from './getPlace.ts';
import { LastSnapshotCell } from './LastSnapshotCell.tsx';
import type { VmBeside } from './useBeside.ts';
import type { LastState } from './useLastSnapshots.ts';

export type VmRowProps = VmBeside & {
  readonly vm: VirtualMachine;
  readonly showsNamespace: boolean;
  /** Whether the user can follow a link to a node. */
  readonly mayOpenNode: boolean;
  /** Undefined where last snapshots are not shown. */
  readonly lastState: LastState | undefined;
  readonly ready: VirtualMachineSnapshot | undefined;
  readonly failed: VirtualMachineSnapshot | undefined;
  /** The one that is being taken, if it does not get on. */
  readonly retrying: VirtualMachineSnapshot | undefined;
  readonly isSelected: boolean;
  readonly onSelect: Selection<VirtualMachine>['select'];
};

/** PatternFly's class for a cell with a checkbox; the cells that it makes itself have English names for it. */
export const CHECK_CELL = 'pf-v6-c-table__check';

type VmCellsProps = Omit<VmRowProps, 'isSelected' | 'onSelect'>;

/** What is told of a VM; not drawn again when it is ticked, which a page full of VMs may be at once. */
const VmCells = memo((props: VmCellsProps) => {
  const { vm, vmi, restore, showsNamespace, mayOpenNode } = props;
  const { lastState, ready, failed, retrying } = props;
  const t = useT();
  const { name, namespace = '' } = vm.metadata;
  const { node, ip } = getPlace(vmi);
  return (
    <>
      <Td dataLabel={t('Name')} modifier="breakWord">
        <ObjectLink model={VirtualMachineModel} name={name} namespace={namespace} />
      </Td>
      {showsNamespace && (
        <Td dataLabel={t('Namespace')} modifier="breakWord">
          <NamespaceLink name={namespace} />
        </Td>
      )}
      <Td dataLabel={t('Status')}>
        <VmStatusCell
          vm={vm}
          vmi={vmi}
          around={{
            snapshots: retrying === undefined ? [] : [retrying],
            restores: restore === undefined ? [] : [restore],
          }}
        />
      </Td>
      <Td dataLabel={t('Node')} modifier="breakWord">
        {node !== '' && mayOpenNode ? <NodeLink name={node} /> : node || '–'}
      </Td>
      <Td dataLabel={t('IP address')} modifier="breakWord">
        {ip || '–'}
      </Td>
      <Td dataLabel={t('Conditions')}>
        <ConcernsCell vm={vm} vmi={vmi} />
      </Td>
      {lastState !== undefined && (
        <Td dataLabel={t('Last snapshot')}>
          <LastSnapshotCell vm={vm} state={lastState} ready={ready} failed={failed} />
        </Td>
      )}
      <Td isActionCell {...END_COLUMN}>
        <VmActions vm={vm} vmi={vmi} />
      </Td>
    </>
  );
});
VmCells.displayName = 'VmCells';

/** One VM; it is drawn again only when that VM has changed. */
export const VmRow = memo(({ isSelected, onSelect, ...cells }: VmRowProps) => {
  const { vm } = cells;
  const t = useT();
  const { name, uid = '' } = vm.metadata;
  return (
    <Tr>
      <Td className={CHECK_CELL}>
        <Checkbox
          id={`vm-snapshots-select-${uid}`}
          aria-label={t('Select {{name}}', { name })}
          isChecked={isSelected}
          onChange={(_event, next) => {
            onSelect([vm], next);
          }}
        />
      </Td>
      <VmCells {...cells} />
    </Tr>
  );
});
VmRow.displayName = 'VmRow';
