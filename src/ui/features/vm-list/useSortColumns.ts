import { useT } from '#ui/i18n.ts';

import type { VmColumn } from './selectVms.ts';

type SortColumn = { readonly column: VmColumn; readonly label: string };

/** The columns by which the list can be sorted, in the order in which they stand. */
export const useSortColumns = (showsNamespace: boolean): readonly SortColumn[] => {
  const t = useT();
  return [
    { column: 'name', label: t('Name') },
    ...(showsNamespace ? [{ column: 'namespace', label: t('Namespace') } as const] : []),
    { column: 'status', label: t('Status') },
    { column: 'node', label: t('Node') },
    { column: 'ip', label: t('IP address') },
  ];
};
