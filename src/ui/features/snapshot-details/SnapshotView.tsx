import type { ReactElement } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useT } from '#ui/i18n.ts';
import { DocumentTitle } from '#ui/sdk/DocumentTitle.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

import { PageBody } from './PageBody.tsx';
import { PageHeading } from './PageHeading.tsx';
import { ReplacedAlert } from './ReplacedAlert.tsx';
import { useFirstUid } from './useFirstUid.ts';
import { useLastSeen } from './useLastSeen.ts';
import { useVmPaths } from './useVmPaths.ts';

type SnapshotViewProps = { readonly name: string; readonly namespace: string };

/** Heading and content, following the snapshot. */
export const SnapshotView = ({ name, namespace }: SnapshotViewProps): ReactElement => {
  const t = useT();
  const snapshot = useWatchOne<VirtualMachineSnapshot>(VirtualMachineSnapshotModel, {
    name,
    namespace,
  });
  const last = useLastSeen(snapshot);
  const first = useFirstUid(last?.metadata.uid);
  const paths = useVmPaths(last);
  return (
    <>
      <DocumentTitle>{t('{{name}} · VirtualMachineSnapshot', { name })}</DocumentTitle>
      <PageHeading
        name={name}
        namespace={namespace}
        vm={paths}
        snapshot={snapshot.kind === 'loaded' ? snapshot.data : undefined}
      />
      {snapshot.kind === 'loaded' && snapshot.data.metadata.uid !== first && (
        <ReplacedAlert name={name} />
      )}
      <PageBody name={name} namespace={namespace} snapshot={snapshot} vm={paths} />
    </>
  );
};
