import { StackItem } from '@patternfly/react-core';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { isRetryable } from '#domain/bulk/countBulk.ts';

import { FailedToggle } from './FailedToggle.tsx';
import { RunTable } from './RunTable.tsx';
import type { BulkTake } from './useBulkTake.ts';

type RunRowsProps = { readonly take: BulkTake };

/** The rows of a run, all or only those that have failed or may have. */
export const RunRows = ({ take }: RunRowsProps): ReactElement => {
  const { count, rows, namespaces } = take;
  const [wantsFailed, setWantsFailed] = useState(false);
  const missed = count.failed + count.unsure;
  const isOnlyFailed = wantsFailed && missed > 0;
  return (
    <>
      {missed > 0 && missed < count.all && (
        <StackItem>
          <FailedToggle count={count} isOnlyFailed={isOnlyFailed} onChange={setWantsFailed} />
        </StackItem>
      )}
      <StackItem>
        <RunTable
          rows={isOnlyFailed ? rows.filter(({ row }) => isRetryable(row)) : rows}
          showsNamespace={namespaces.length > 1}
        />
      </StackItem>
    </>
  );
};
