import { Checkbox } from '@patternfly/react-core';
import { Td, Tr } from '@patternfly/react-table';
import { memo, useMemo, useRef } from 'react';
import type { RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { summarizeRestores } from '#domain/restore/summarizeRestores.ts';
import type { RestoreIndex, RestoreUse } from '#domain/restore/summarizeRestores.ts';
import type { Selection } from '#ui/components/selection/useSelection.ts';
import { END_COLUMN } from '#ui/components/steady-table/endColumn.ts';
import { useT } from '#ui/i18n.ts';

import type { Column } from './columns.ts';
import { isSelectable } from './isSelectable.ts';
import { NameCell } from './NameCell.tsx';
import { SnapshotActions } from './SnapshotActions.tsx';
import { SnapshotCell } from './SnapshotCell.tsx';
import { useFocusRescue } from '#ui/components/focus/useFocusRescue.ts';

type SnapshotRowProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly vm: VirtualMachine;
  readonly columns: readonly Column[];
  readonly restores: RestoreIndex | undefined;
  readonly size: number | undefined;
  readonly isSelected: boolean;
  readonly onSelect: Selection<VirtualMachineSnapshot>['select'];
  /** Takes over the focus when the row goes away with it. */
  readonly refugeRef: RefObject<HTMLElement>;
};

const NOT_KNOWN: RestoreUse = { reading: undefined, lastAt: undefined, isCurrent: false };

/** One snapshot; it is drawn again only when that snapshot, or what is known of it, has changed. */
export const SnapshotRow = memo((props: SnapshotRowProps) => {
  const { snapshot, vm, columns, restores, size, isSelected, onSelect, refugeRef } = props;
  const t = useT();
  const rowRef = useRef<HTMLTableRowElement>(null);
  useFocusRescue(rowRef, refugeRef);
  const use = useMemo(
    () => (restores === undefined ? NOT_KNOWN : summarizeRestores(snapshot, restores)),
    [restores, snapshot],
  );
  const { name, uid = name } = snapshot.metadata;
  return (
    <Tr ref={rowRef}>
      <Td dataLabel={t('Selection')} modifier="fitContent">
        <Checkbox
          id={`vm-snapshots-select-${uid}`}
          aria-label={t('Select {{name}}', { name })}
          isChecked={isSelected}
          isDisabled={!isSelectable(snapshot)}
          onChange={(_event, isOn) => {
            onSelect([snapshot], isOn);
          }}
        />
      </Td>
      <Td dataLabel={t('Name')} modifier="breakWord">
        <NameCell snapshot={snapshot} vm={vm} />
      </Td>
      {columns.map((column) => (
        <SnapshotCell
          key={column}
          column={column}
          snapshot={snapshot}
          vm={vm}
          use={use}
          size={size}
        />
      ))}
      <Td isActionCell {...END_COLUMN}>
        <SnapshotActions snapshot={snapshot} />
      </Td>
    </Tr>
  );
});
SnapshotRow.displayName = 'SnapshotRow';
