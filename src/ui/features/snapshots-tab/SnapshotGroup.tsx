import { Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import type { ReactElement, RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { Pager } from '#ui/components/paging/Pager.tsx';
import { usePaging } from '#ui/components/paging/usePaging.ts';

import { SnapshotsTable } from './SnapshotsTable.tsx';
import type { TableView } from './TableView.ts';

type SnapshotGroupProps = {
  readonly label: string;
  readonly snapshots: readonly VirtualMachineSnapshot[];
  readonly vm: VirtualMachine;
  readonly view: TableView;
  /** Takes over the focus when a row goes away with it. */
  readonly refugeRef: RefObject<HTMLElement>;
};

/** Snapshots that belong together beside the main list, cut into pages of their own. */
export const SnapshotGroup = (props: SnapshotGroupProps): ReactElement => {
  const { label, snapshots, vm, view, refugeRef } = props;
  const paging = usePaging(snapshots);
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
        view={view}
        refugeRef={refugeRef}
      />
    </>
  );
};
