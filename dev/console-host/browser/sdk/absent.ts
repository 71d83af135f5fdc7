/** Stands for a part of the SDK that the host does not have, and says so where it is used. */
export const absent =
  (name: string): (() => never) =>
  () => {
    throw new Error(`The stage's console does not have ${name}.`);
  };

// webpack gives the query of the import: the path that the SDK asked for.
const requested =
  typeof __resourceQuery === 'string' ? __resourceQuery.split('/').pop() : undefined;

export const AsyncCodeEditor = absent('CodeEditor');
export const AsyncResourceYAMLEditor = absent('ResourceYAMLEditor');
export const InventoryItemBody = absent('InventoryItemBody');
export const InventoryItemLoading = absent('InventoryItemLoading');
export const InventoryItemStatus = absent('InventoryItemStatus');
export const InventoryItemTitle = absent('InventoryItemTitle');
export const QueryBrowser = absent('QueryBrowser');
export const StatusPopupSection = absent('StatusPopupSection');
export const TableData = absent('TableData');
export const WrappedResourceEventStream = absent('ResourceEventStream');
export const useActiveColumns = absent('useActiveColumns');
export const useListPageFilter = absent('useListPageFilter');
export const usePrometheusPoll = absent('usePrometheusPoll');
export const useQuickStartContext = absent('useQuickStartContext');

export default absent(requested ?? 'this part of the SDK');
