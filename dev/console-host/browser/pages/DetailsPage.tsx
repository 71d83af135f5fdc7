import { lazy, useMemo } from 'react';
import type { FC } from 'react';
import {
  Breadcrumb,
  BreadcrumbItem,
  Flex,
  FlexItem,
  Label,
  PageSection,
  Title,
} from '@patternfly/react-core';
import type { K8sModel, K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { Link } from 'react-router';
import { ResourceActionMenu } from '../actions/ResourceActionMenu.tsx';
import { getGroupVersionKind } from '../k8s/getGroupVersionKind.ts';
import { getReference } from '../k8s/getModelKey.ts';
import { useWatch } from '../k8s/useWatch.ts';
import { getListPath } from '../k8s/resourcePath.ts';
import { DocumentTitle } from '../sdk/DocumentTitle.tsx';
import { ResourceIcon } from '../sdk/ResourceIcon.tsx';
import { DetailsTab } from './DetailsTab.tsx';
import { TabbedPage } from './TabbedPage.tsx';
import type { Tab } from './buildTabs.ts';

const YamlTab = lazy(() => import('./YamlTab.tsx'));

type Props = { model: K8sModel; name: string; namespace: string | undefined };
type HeadingProps = Props & { object: K8sResourceCommon | undefined };

const Heading: FC<HeadingProps> = ({ model, name, namespace, object }) => (
  <PageSection className="console-page-heading" hasBodyWrapper={false}>
    <Breadcrumb>
      <BreadcrumbItem>
        <Link data-test-id="breadcrumb-link-0" to={getListPath(model, namespace)}>
          {model.labelPlural}
        </Link>
      </BreadcrumbItem>
      <BreadcrumbItem isActive>{model.label} details</BreadcrumbItem>
    </Breadcrumb>
    <Flex
      className="pf-v6-u-mt-sm"
      justifyContent={{ default: 'justifyContentSpaceBetween' }}
      alignItems={{ default: 'alignItemsCenter' }}
    >
      <FlexItem>
        <Title data-test="page-heading" headingLevel="h1">
          <ResourceIcon groupVersionKind={getGroupVersionKind(model)} />{' '}
          <span data-test-id="resource-title">{name}</span>{' '}
          {object?.metadata?.deletionTimestamp && <Label status="info">Deleting</Label>}
        </Title>
      </FlexItem>
      {object && (
        <FlexItem data-test-id="details-actions">
          <ResourceActionMenu model={model} object={object} variant="dropdown" />
        </FlexItem>
      )}
    </Flex>
  </PageSection>
);

/** The page of one object: heading with actions, then tabs. */
export const DetailsPage: FC<Props> = ({ model, name, namespace }) => {
  const {
    data: object,
    loaded,
    error,
  } = useWatch<K8sResourceCommon>({
    groupVersionKind: getGroupVersionKind(model),
    name,
    ...(namespace ? { namespace } : {}),
  });
  const tabs = useMemo<Tab[]>(
    () => [
      {
        href: '',
        name: 'Details',
        render: ({ obj }) => <DetailsTab model={model} object={obj as K8sResourceCommon} />,
      },
      {
        href: 'yaml',
        name: 'YAML',
        render: ({ obj }) => <YamlTab model={model} object={obj as K8sResourceCommon} />,
      },
    ],
    [model],
  );
  return (
    <>
      <DocumentTitle>{`${name} · ${model.label}`}</DocumentTitle>
      <Heading
        model={model}
        name={name}
        namespace={namespace}
        object={loaded ? object : undefined}
      />
      <TabbedPage
        error={error}
        loaded={loaded}
        reference={getReference(model)}
        resource={object}
        tabs={tabs}
      />
    </>
  );
};
