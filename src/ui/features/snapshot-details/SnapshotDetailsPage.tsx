import type { ReactElement } from 'react';

import { SnapshotView } from './SnapshotView.tsx';

/** The Console hands over more. */
type SnapshotDetailsPageProps = { readonly name: string; readonly namespace: string };

/** The page of one snapshot, to which every link to it leads. */
const SnapshotDetailsPage = ({ name, namespace }: SnapshotDetailsPageProps): ReactElement => (
  <SnapshotView key={`${namespace}/${name}`} name={name} namespace={namespace} />
);

export default SnapshotDetailsPage;
