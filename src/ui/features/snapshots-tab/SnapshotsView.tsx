import { Stack, StackItem } from '@patternfly/react-core';
import { useRef } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useT } from '#ui/i18n.ts';

import { SnapshotsBody } from './SnapshotsBody.tsx';
import { TabHeader } from './TabHeader.tsx';
import { useVmRestores } from './useVmRestores.ts';
import { useVmSnapshots } from './useVmSnapshots.ts';

type SnapshotsViewProps = { readonly vm: VirtualMachine };

const NONE = { own: [] };

/** Header and list, following the cluster. */
export const SnapshotsView = ({ vm }: SnapshotsViewProps): ReactElement => {
  const t = useT();
  const { snapshots, isPainted } = useVmSnapshots(vm);
  const restores = useVmRestores(vm, isPainted);
  const refugeRef = useRef<HTMLDivElement>(null);
  const { own } = snapshots.kind === 'loaded' ? snapshots.data : NONE;
  const isEmpty = snapshots.kind === 'loaded' && own.length === 0;
  return (
    <div ref={refugeRef} role="region" aria-label={t('Snapshots')} tabIndex={-1}>
      <Stack hasGutter>
        <StackItem>
          <TabHeader
            vm={vm}
            snapshots={own}
            restores={restores.kind === 'loaded' ? restores.data.own : []}
            hasButton={!isEmpty}
            refugeRef={refugeRef}
          />
        </StackItem>
        <StackItem>
          <SnapshotsBody vm={vm} snapshots={snapshots} restores={restores} refugeRef={refugeRef} />
        </StackItem>
      </Stack>
    </div>
  );
};
