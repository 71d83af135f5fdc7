import { Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import { useMemo } from 'react';
import type { ReactElement, RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { sortSnapshots } from '#domain/snapshot/sortSnapshots.ts';
import type { SortBy } from '#domain/snapshot/sortSnapshots.ts';
import { Pager } from '#ui/components/paging/Pager.tsx';
import { usePaging } from '#ui/components/paging/usePaging.ts';

import { SnapshotsTable } from './SnapshotsTable.tsx';

type SnapshotGroupProps = {
  readonly label: string;
  readonly snapshots: readonly VirtualMachineSnapshot[];
  readonly vm: VirtualMachine;
  readonly sort: SortBy;
  readonly onSort: (sort: SortBy) => void;
  /** Takes over the focus when a row goes away with it. */
  readonly refugeRef: RefObject<HTMLElement>;
};

/** Snapshots that belong together, in order and cut into pages. */
export const SnapshotGroup = (props: SnapshotGroupProps): ReactElement => {
  const { label, snapshots, vm, sort, onSort, refugeRef } = props;
  const sorted = useMemo(() => sortSnapshots(snapshots, sort), [snapshots, sort]);
  const paging = usePaging(sorted);
  return (
    <>
      {paging.isNeeded && (
        <Toolbar>
          <ToolbarContent>
            <ToolbarItem variant="pagination" align={{ default: 'alignEnd' }}>
              <Pager paging={paging} label={label} />
            </ToolbarItem>
          </ToolbarContent>
        </Toolbar>
      )}
      <SnapshotsTable
        label={label}
        snapshots={paging.shown}
        vm={vm}
        sort={sort}
        onSort={(next) => {
          onSort(next);
          paging.setPage(1);
        }}
        refugeRef={refugeRef}
      />
    </>
  );
};
