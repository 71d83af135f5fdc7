import { Skeleton } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { useLasting } from '../time/useLasting.ts';

type TableSkeletonProps = { readonly label: string; readonly columns: readonly string[] };

/** After that a reader asks what is wrong. */
const PATIENCE_MS = 10_000;

const ROWS = [1, 2, 3, 4, 5] as const;

/** The outline of a table whose rows are on their way. */
export const TableSkeleton = ({ label, columns }: TableSkeletonProps): ReactElement => {
  const t = useT();
  const isSlow = useLasting(true, PATIENCE_MS);
  return (
    <div aria-busy="true">
      <p role="status" className={isSlow ? '' : 'pf-v6-screen-reader'}>
        {isSlow ? t('The cluster has not answered yet. Still waiting …') : t('Loading')}
      </p>
      <Table aria-label={label} role="table" variant="compact">
        <Thead>
          <Tr>
            {columns.map((column) => (
              <Th key={column}>{column}</Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {ROWS.map((row) => (
            <Tr key={row}>
              {columns.map((column) => (
                <Td key={column} dataLabel={column}>
                  <Skeleton />
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
};
