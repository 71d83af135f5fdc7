import { ResourceIcon } from '@openshift-console/dynamic-plugin-sdk';
import type { ReactElement } from 'react';

import type { Model } from '#api/models.ts';

import { toGroupVersionKind } from './toGroupVersionKind.ts';

type ObjectIconProps = { readonly model: Model };

/** The badge of a kind. */
export const ObjectIcon = ({ model }: ObjectIconProps): ReactElement => (
  <ResourceIcon groupVersionKind={toGroupVersionKind(model)} />
);
