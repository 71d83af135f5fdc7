import type { FC } from 'react';
import { isResourceDetailsPage, isResourceListPage } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';
import { useParams } from 'react-router';
import { CodeRefComponent } from '../extensions/CodeRefComponent.tsx';
import type { ComponentRef } from '../extensions/CodeRefComponent.tsx';
import { getModelReference } from '../extensions/getModelReference.ts';
import { useExtensions } from '../extensions/useExtensions.ts';
import { getReference } from '../k8s/getModelKey.ts';
import { useModelByPath } from '../k8s/useModelByPath.ts';
import { DefaultList } from './DefaultList.tsx';
import { DetailsPage } from './DetailsPage.tsx';
import { LoadError } from './LoadError.tsx';
import { Loading } from './Loading.tsx';

const UnknownKind: FC<{ name: string; loaded: boolean }> = ({ name, loaded }) =>
  loaded ? (
    <LoadError
      isWholePage
      error={{
        message: `The server doesn't have a resource type ${name}. Try refreshing the page if it was recently added.`,
        response: { status: 404 },
      }}
    />
  ) : (
    <Loading />
  );

type ListProps = {
  model: K8sModel;
  namespace: string | undefined;
  /** What else a plugin's list is given where it stands in another page. */
  embedding?: Record<string, unknown>;
};

/** The first plugin's list for the kind, otherwise the default one. */
export const ResourceListOf: FC<ListProps> = ({ model, namespace, embedding }) => {
  const reference = getReference(model);
  const page = useExtensions(isResourceListPage).find(
    ({ properties }) => getModelReference(properties.model) === reference,
  );
  return page ? (
    <CodeRefComponent
      load={page.properties.component as unknown as ComponentRef}
      props={{ autoFocus: true, kind: reference, mock: false, namespace, ...embedding }}
    />
  ) : (
    <DefaultList hasTitle={!embedding} model={model} namespace={namespace} />
  );
};

const DetailsOf: FC<{ model: K8sModel; name: string; namespace: string | undefined }> = (props) => {
  const { model, name, namespace } = props;
  const reference = getReference(model);
  const page = useExtensions(isResourceDetailsPage).find(
    ({ properties }) => getModelReference(properties.model) === reference,
  );
  return page ? (
    <CodeRefComponent
      load={page.properties.component as unknown as ComponentRef}
      props={{ kind: reference, kindObj: model, name, namespace }}
    />
  ) : (
    <DetailsPage key={`${namespace ?? ''}/${reference}/${name}`} {...props} />
  );
};

/** `…/:plural`: the list of a kind. */
export const ResourceListPage: FC = () => {
  const { ns, plural = '' } = useParams();
  const { model, loaded } = useModelByPath(plural);
  return model ? (
    <ResourceListOf key={plural} model={model} namespace={ns} />
  ) : (
    <UnknownKind loaded={loaded} name={plural} />
  );
};

/** `…/:plural/:name`: the first plugin's page for an object of the kind, otherwise the default one. */
export const ResourceDetailsPage: FC = () => {
  const { ns, plural = '', name = '' } = useParams();
  const { model, loaded } = useModelByPath(plural);
  return model ? (
    <DetailsOf model={model} name={name} namespace={ns} />
  ) : (
    <UnknownKind loaded={loaded} name={plural} />
  );
};
