import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { RestoreIndex } from '#domain/restore/summarizeRestores.ts';
import type { SortBy } from '#domain/snapshot/sortSnapshots.ts';
import type { Selection } from '#ui/components/selection/useSelection.ts';

import type { Column } from './columns.ts';
import type { RestoreSizes } from './useRestoreSizes.ts';

/** How all tables of the tab look, and what their rows know beside their snapshot. */
export type TableView = {
  readonly sort: SortBy;
  readonly onSort: (sort: SortBy) => void;
  readonly columns: readonly Column[];
  /** Undefined while the restores are not known. */
  readonly restores: RestoreIndex | undefined;
  readonly sizes: RestoreSizes;
  readonly selection: Selection<VirtualMachineSnapshot>;
};
