import { Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import { useMemo } from 'react';
import type { ReactElement } from 'react';

import { sortSnapshots } from '#domain/snapshot/sortSnapshots.ts';
import { Pager } from '#ui/components/paging/Pager.tsx';
import { usePaging } from '#ui/components/paging/usePaging.ts';

import { SnapshotsTable } from './SnapshotsTable.tsx';
import type { SnapshotsTableProps } from './SnapshotsTable.tsx';

/** Snapshots that belong together, in order and cut into pages. */
export const SnapshotGroup = (props: SnapshotsTableProps): ReactElement => {
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
