import type { ReactElement } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { buildObjectPath } from '#ui/sdk/buildObjectPath.ts';
import { Link } from '#ui/sdk/Link.ts';
import { ObjectIcon } from '#ui/sdk/ObjectIcon.tsx';

import { useWayBack } from './useWayBack.ts';

type SnapshotLinkProps = { readonly snapshot: VirtualMachineSnapshot };

/** A link to a snapshot that remembers what the list showed, for the way back. */
export const SnapshotLink = ({ snapshot }: SnapshotLinkProps): ReactElement => {
  const wayBack = useWayBack();
  return (
    <>
      <ObjectIcon model={VirtualMachineSnapshotModel} />{' '}
      <Link to={buildObjectPath(VirtualMachineSnapshotModel, snapshot)} state={wayBack}>
        {snapshot.metadata.name}
      </Link>
    </>
  );
};
