import type { FC } from 'react';
import { isResourceListPage } from '@openshift-console/dynamic-plugin-sdk';
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

const ListOf: FC<{ model: K8sModel; namespace: string | undefined }> = ({ model, namespace }) => {
  const reference = getReference(model);
  const page = useExtensions(isResourceListPage).find(
    ({ properties }) => getModelReference(properties.model) === reference,
  );
  return page ? (
    <CodeRefComponent
      load={page.properties.component as unknown as ComponentRef}
      props={{ autoFocus: true, kind: reference, mock: false, namespace }}
    />
  ) : (
    <DefaultList model={model} namespace={namespace} />
  );
};

/** `…/:plural`: the first plugin's list for the kind, otherwise the default one. */
export const ResourceListPage: FC = () => {
  const { ns, plural = '' } = useParams();
  const { model, loaded } = useModelByPath(plural);
  return model ? (
    <ListOf key={plural} model={model} namespace={ns} />
  ) : (
    <UnknownKind loaded={loaded} name={plural} />
  );
};

/** `…/:plural/:name`: the default page of an object. */
export const ResourceDetailsPage: FC = () => {
  const { ns, plural = '', name = '' } = useParams();
  const { model, loaded } = useModelByPath(plural);
  return model ? (
    <DetailsPage key={`${ns ?? ''}/${plural}/${name}`} model={model} name={name} namespace={ns} />
  ) : (
    <UnknownKind loaded={loaded} name={plural} />
  );
};
