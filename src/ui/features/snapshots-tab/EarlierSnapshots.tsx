import { Content, ExpandableSection } from '@patternfly/react-core';
import { useState } from 'react';
import type { ReactElement, RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useT } from '#ui/i18n.ts';

import { SnapshotGroup } from './SnapshotGroup.tsx';
import type { TableView } from './TableView.ts';

type EarlierSnapshotsProps = {
  readonly snapshots: readonly VirtualMachineSnapshot[];
  readonly vm: VirtualMachine;
  readonly view: TableView;
  /** Takes over the focus when a row goes away with it. */
  readonly refugeRef: RefObject<HTMLElement>;
};

/** Snapshots of another VM that bore the name before, folded away. */
export const EarlierSnapshots = (props: EarlierSnapshotsProps): ReactElement => {
  const { snapshots, vm, view, refugeRef } = props;
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
            view={view}
            refugeRef={refugeRef}
          />
        </>
      )}
    </ExpandableSection>
  );
};
