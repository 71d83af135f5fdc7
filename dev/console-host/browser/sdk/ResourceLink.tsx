import type { FC, ReactNode } from 'react';
import type { ResourceLinkProps } from '@openshift-console/dynamic-plugin-sdk';
import { Link } from 'react-router';
import { getObjectPath } from '../k8s/resourcePath.ts';
import { useModel } from '../k8s/useModel.ts';
import { ResourceIcon } from './ResourceIcon.tsx';
import { getKind } from './getKind.ts';

type NameProps = { props: ResourceLinkProps & { name: string }; children: ReactNode };

const getClassName = ({ inline, truncate, className }: ResourceLinkProps): string =>
  [
    'console-resource-link',
    inline && 'console-resource-link--inline',
    truncate && 'console-resource-link--truncate',
    className,
  ]
    .filter(Boolean)
    .join(' ');

const LinkedName: FC<NameProps> = ({ props, children }) => {
  const { name, namespace, linkTo = true, title = name, dataTest = 'resource-link' } = props;
  const model = useModel(getKind(props));
  return model && linkTo ? (
    <Link
      to={getObjectPath(model, { name, namespace })}
      title={title}
      data-test-id={name}
      data-test={dataTest}
      {...(props.onClick ? { onClick: props.onClick } : {})}
    >
      {children}
    </Link>
  ) : (
    <span data-test-id={name}>{children}</span>
  );
};

/** Badge and name of an object, leading to its page. */
export const ResourceLink: FC<ResourceLinkProps> = (props) => {
  const { name, displayName = name, nameSuffix, hideIcon, children, ...icon } = props;
  return name ? (
    <span className={getClassName(props)}>
      {!hideIcon && <ResourceIcon {...icon} className="" />}
      <LinkedName props={{ ...props, name }}>
        {displayName}
        {nameSuffix}
      </LinkedName>
      {children}
    </span>
  ) : null;
};
