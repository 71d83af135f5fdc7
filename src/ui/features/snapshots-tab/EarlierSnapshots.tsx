import { Content, ExpandableSection } from '@patternfly/react-core';
import { useState } from 'react';
import type { ReactElement, RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { SortBy } from '#domain/snapshot/sortSnapshots.ts';
import { useT } from '#ui/i18n.ts';

import { SnapshotGroup } from './SnapshotGroup.tsx';

type EarlierSnapshotsProps = {
  readonly snapshots: readonly VirtualMachineSnapshot[];
  readonly vm: VirtualMachine;
  readonly sort: SortBy;
  readonly onSort: (sort: SortBy) => void;
  /** Takes over the focus when a row goes away with it. */
  readonly refugeRef: RefObject<HTMLElement>;
};

/** Snapshots of another VM that bore the name before, folded away. */
export const EarlierSnapshots = (props: EarlierSnapshotsProps): ReactElement => {
  const { snapshots, vm, sort, onSort, refugeRef } = props;
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
              name: vm.metadata.name,
            })}
          </Content>
          <SnapshotGroup
            label={t('Snapshots of an earlier VM of this name')}
            snapshots={snapshots}
            vm={vm}
            sort={sort}
            onSort={onSort}
            refugeRef={refugeRef}
          />
        </>
      )}
    </ExpandableSection>
  );
};
