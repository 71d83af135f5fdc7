import { Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import { useMemo } from 'react';
import type { ReactElement, RefObject } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { sortSnapshots } from '#domain/snapshot/sortSnapshots.ts';
import type { SortBy } from '#domain/snapshot/sortSnapshots.ts';
import { Pager } from '#ui/components/paging/Pager.tsx';
import { usePaging } from '#ui/components/paging/usePaging.ts';

import { SnapshotsTable } from './SnapshotsTable.tsx';

type SnapshotGroupProps = {
  readonly label: string;
  readonly snapshots: readonly VirtualMachineSnapshot[];
  readonly sort: SortBy;
  readonly onSort: (sort: SortBy) => void;
  /** Takes over the focus when a row goes away with it. */
  readonly refugeRef: RefObject<HTMLElement>;
};

/** Snapshots that belong together, in order and cut into pages. */
export const SnapshotGroup = (props: SnapshotGroupProps): ReactElement => {
  const { label, snapshots, sort, onSort, refugeRef } = props;
  const sorted = useMemo(() => sortSnapshots(snapshots, sort), [snapshots, sort]);
  const paging = usePaging(sorted);
  const pager = <Pager paging={paging} label={label} />;
  return (
    <>
      <Toolbar>
        <ToolbarContent>
          <ToolbarItem variant="pagination" align={{ default: 'alignEnd' }}>
            {pager}
          </ToolbarItem>
        </ToolbarContent>
      </Toolbar>
      <SnapshotsTable
        label={label}
        snapshots={paging.shown}
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
