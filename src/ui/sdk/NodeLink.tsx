import { ResourceLink } from '@openshift-console/dynamic-plugin-sdk';
import type { ReactElement } from 'react';

type NodeLinkProps = { readonly name: string };

export const NodeLink = ({ name }: NodeLinkProps): ReactElement => (
  <ResourceLink groupVersionKind={{ version: 'v1', kind: 'Node' }} name={name} inline />
);
