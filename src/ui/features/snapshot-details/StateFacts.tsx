import { Content, DescriptionList, List, ListItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { holdsNoDisk } from '#domain/consistency/holdsNoDisk.ts';
import { countCopiedDisks } from '#domain/snapshot/countCopiedDisks.ts';
import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import { isUnfinished } from '#ui/components/snapshot-status/isUnfinished.ts';
import { SnapshotStatus } from '#ui/components/snapshot-status/SnapshotStatus.tsx';
import { DiskProgress } from '#ui/components/vm-state/DiskProgress.tsx';
import { KubeVirtWords } from '#ui/components/vm-state/KubeVirtWords.tsx';
import { listKubeVirtWords } from '#ui/components/vm-state/listKubeVirtWords.ts';
import { progressText } from '#ui/components/vm-state/progressText.ts';
import { useT } from '#ui/i18n.ts';

import { ConsistencyFact } from './ConsistencyFact.tsx';
import { Deadline } from './Deadline.tsx';
import { Fact } from './Fact.tsx';
import { readinessText } from './readinessText.ts';
import type { Records } from './useRecords.ts';

type StateFactsProps = { readonly snapshot: VirtualMachineSnapshot; readonly records: Records };

/** What has become of it, and what can be done with it. */
export const StateFacts = ({ snapshot, records }: StateFactsProps): ReactElement => {
  const t = useT();
  const state = getSnapshotState(snapshot);
  const content = records.content.kind === 'loaded' ? records.content.data : undefined;
  const isOpen = isUnfinished(state) || state.kind === 'finishing';
  const copied = isOpen ? countCopiedDisks(content) : undefined;
  const readiness = readinessText(t, snapshot, records.content);
  // What makes it unusable stands above all else on the page.
  const words = listKubeVirtWords(snapshot).filter(
    (sentence) => state.kind !== 'broken' || sentence !== state.error,
  );
  return (
    <DescriptionList>
      <Fact title={t('Status')}>
        <SnapshotStatus snapshot={snapshot} />
        <Content component="small" aria-live="polite">
          {progressText(t, state, holdsNoDisk(snapshot)).sentence}
        </Content>
        {copied !== undefined && copied.all > 0 && (
          <DiskProgress done={copied.done} all={copied.all} />
        )}
        <KubeVirtWords words={words} />
      </Fact>
      {isUnfinished(state) && (
        <Fact title={t('Gives up at')}>
          <Deadline snapshot={snapshot} />
        </Fact>
      )}
      {state.kind === 'failed' && (
        <Fact title={t('Gave up at')}>
          <Deadline snapshot={snapshot} />
        </Fact>
      )}
      <Fact title={t('Can be restored')}>
        <List isPlain>
          {readiness.map((sentence) => (
            <ListItem key={sentence}>{sentence}</ListItem>
          ))}
        </List>
      </Fact>
      <Fact title={t('Consistency')}>
        <ConsistencyFact snapshot={snapshot} own={records.own} />
      </Fact>
    </DescriptionList>
  );
};
