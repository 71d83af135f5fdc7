import { Content, ExpandableSection } from '@patternfly/react-core';
import { useState } from 'react';
import type { ReactElement, RefObject } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { SortBy } from '#domain/snapshot/sortSnapshots.ts';
import { useT } from '#ui/i18n.ts';

import { SnapshotGroup } from './SnapshotGroup.tsx';

type EarlierSnapshotsProps = {
  readonly vmName: string;
  readonly snapshots: readonly VirtualMachineSnapshot[];
  readonly sort: SortBy;
  readonly onSort: (sort: SortBy) => void;
  /** Takes over the focus when a row goes away with it. */
  readonly refugeRef: RefObject<HTMLElement>;
};

/** Snapshots of another VM that bore the name before, folded away. */
export const EarlierSnapshots = (props: EarlierSnapshotsProps): ReactElement => {
  const { vmName, snapshots, sort, onSort, refugeRef } = props;
  const t = useT();
  const [isExpanded, setIsExpanded] = useState(false);
  return (
    <ExpandableSection
      toggleText={t('Earlier VM of this name ({{number}})', { number: snapshots.length })}
      isExpanded={isExpanded}
      onToggle={(_event, next) => {
        setIsExpanded(next);
      }}
      isIndented
    >
      {isExpanded && (
        <>
          <Content component="p">
            {t('These were taken of another VM that was called {{name}} before this one.', {
              name: vmName,
            })}
          </Content>
          <SnapshotGroup
            label={t('Snapshots of an earlier VM of this name')}
            snapshots={snapshots}
            sort={sort}
            onSort={onSort}
            refugeRef={refugeRef}
          />
        </>
      )}
    </ExpandableSection>
  );
};
