import { Skeleton } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

type TableSkeletonProps = { readonly label: string; readonly columns: readonly string[] };

const ROWS = [1, 2, 3, 4, 5] as const;

/** The outline of a table whose rows are on their way. */
export const TableSkeleton = ({ label, columns }: TableSkeletonProps): ReactElement => {
  const t = useT();
  return (
    <div aria-busy="true">
      <p role="status" className="pf-v6-screen-reader">
        {t('Loading')}
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
