import { ExternalLinkSquareAltIcon } from '@patternfly/react-icons';
import type { ReactElement } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useT } from '#ui/i18n.ts';
import { buildObjectPath } from '#ui/sdk/buildObjectPath.ts';
import { Link } from '#ui/sdk/Link.ts';

type RunLinkProps = { readonly snapshot: VirtualMachineSnapshot };

/** The way to the page of a snapshot: in a tab of its own, for in this one it would lie under the dialog. */
export const RunLink = ({ snapshot }: RunLinkProps): ReactElement => {
  const t = useT();
  return (
    <Link to={buildObjectPath(VirtualMachineSnapshotModel, snapshot)} target="_blank">
      {snapshot.metadata.name} <ExternalLinkSquareAltIcon title={t('Opens in a new tab')} />
    </Link>
  );
};
