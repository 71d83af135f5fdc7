import { ResourceLink } from '@openshift-console/dynamic-plugin-sdk';
import type { ReactElement } from 'react';

type NamespaceLinkProps = { readonly name: string };

export const NamespaceLink = ({ name }: NamespaceLinkProps): ReactElement => (
  <ResourceLink groupVersionKind={{ version: 'v1', kind: 'Namespace' }} name={name} inline />
);
