import type { FC, PropsWithChildren } from 'react';
import { Button } from '@patternfly/react-core';
import { useAccessReview } from '@openshift-console/dynamic-plugin-sdk';
import type {
  CreateWithPermissionsProps,
  ListPageCreateButtonProps,
} from '@openshift-console/dynamic-plugin-sdk';
import { useModel } from '../k8s/useModel.ts';
import { absent } from './absent.ts';

type Review = NonNullable<CreateWithPermissionsProps['createAccessReview']>;

const WhoMayCreate: FC<PropsWithChildren<Review>> = ({ groupVersionKind, namespace, children }) => {
  const model = useModel(groupVersionKind);
  const [isAllowed] = useAccessReview({
    group: model?.apiGroup ?? '',
    resource: model?.plural ?? '',
    verb: 'create',
    ...(namespace ? { namespace } : {}),
  });
  return model && isAllowed ? children : null;
};

/** The button of a list page that creates something, shown to whom may. */
export const ListPageCreateButton: FC<ListPageCreateButtonProps> = ({
  createAccessReview,
  ...props
}) => {
  const button = <Button variant="primary" data-test="item-create" {...props} />;
  return createAccessReview ? (
    <WhoMayCreate {...createAccessReview}>{button}</WhoMayCreate>
  ) : (
    button
  );
};

export const ListPageCreateLink = absent('ListPageCreateLink');
export const ListPageCreateDropdown = absent('ListPageCreateDropdown');
export default absent('ListPageCreate');
