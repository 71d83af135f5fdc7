import { PageSection, Skeleton } from '@patternfly/react-core';
import { SearchIcon } from '@patternfly/react-icons';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { ConnectionLostAlert } from '#ui/components/page-states/ConnectionLostAlert.tsx';
import { StateMessage } from '#ui/components/page-states/StateMessage.tsx';
import { WatchProblem } from '#ui/components/page-states/WatchProblem.tsx';
import { useT } from '#ui/i18n.ts';
import type { Watched } from '#ui/sdk/watched.ts';

import type { VmPaths } from './buildVmPaths.ts';
import { Gone } from './Gone.tsx';
import { SnapshotTabs } from './SnapshotTabs.tsx';
import { useProblemWords } from './useProblemWords.ts';

type PageBodyProps = {
  readonly name: string;
  readonly namespace: string;
  readonly snapshot: Watched<VirtualMachineSnapshot>;
  /** Known as soon as the snapshot has been seen. */
  readonly vm: VmPaths | undefined;
};

/** The content of the page in whichever state it is. */
export const PageBody = ({ name, namespace, snapshot, vm }: PageBodyProps): ReactElement => {
  const t = useT();
  const words = useProblemWords(name, namespace);
  switch (snapshot.kind) {
    case 'loading':
      return (
        <PageSection hasBodyWrapper={false} aria-busy="true">
          <Skeleton screenreaderText={t('Loading')} width="40%" />
        </PageSection>
      );
    case 'missing':
      return (
        <PageSection hasBodyWrapper={false}>
          {vm === undefined ? (
            <div role="status">
              <StateMessage title={words.missing.title} icon={SearchIcon}>
                {words.missing.body}
              </StateMessage>
            </div>
          ) : (
            <Gone name={name} vm={vm} />
          )}
        </PageSection>
      );
    case 'forbidden':
    case 'failed':
      return (
        <PageSection hasBodyWrapper={false}>
          <WatchProblem problem={snapshot} words={words} />
        </PageSection>
      );
    case 'loaded':
      return (
        <>
          {snapshot.lost !== undefined && (
            <PageSection hasBodyWrapper={false}>
              <ConnectionLostAlert message={snapshot.lost} />
            </PageSection>
          )}
          <SnapshotTabs snapshot={snapshot.data} />
        </>
      );
  }
};
