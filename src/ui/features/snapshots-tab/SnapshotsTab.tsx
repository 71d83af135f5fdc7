import { PageSection } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';

import { SnapshotsView } from './SnapshotsView.tsx';

/** The Console hands over more, kubevirt-plugin does not: only the VM is relied upon. */
type SnapshotsTabProps = { readonly obj?: VirtualMachine };

/** The snapshots of the VM whose page this is. */
const SnapshotsTab = ({ obj: vm }: SnapshotsTabProps): ReactElement | null =>
  vm?.metadata.uid === undefined ? null : (
    <PageSection hasBodyWrapper={false}>
      <SnapshotsView key={vm.metadata.uid} vm={vm} />
    </PageSection>
  );

export default SnapshotsTab;
