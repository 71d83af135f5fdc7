import { ResourceLink } from '@openshift-console/dynamic-plugin-sdk';
import type { ReactElement } from 'react';

import type { Model } from '#api/models.ts';

import { toGroupVersionKind } from './toGroupVersionKind.ts';

type ObjectLinkProps = {
  readonly model: Model;
  readonly name: string;
  readonly namespace: string;
};

/** A link to the Console's page of an object, with the badge of its kind. */
export const ObjectLink = ({ model, name, namespace }: ObjectLinkProps): ReactElement => (
  <ResourceLink
    groupVersionKind={toGroupVersionKind(model)}
    name={name}
    namespace={namespace}
    inline
  />
);
