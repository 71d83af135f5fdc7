import { useCallback } from 'react';
import type { FC } from 'react';
import { isResourceActionProvider } from '@openshift-console/dynamic-plugin-sdk';
import type {
  K8sModel,
  K8sResourceCommon,
  ResourceActionProvider,
} from '@openshift-console/dynamic-plugin-sdk';
import type { Extension } from '@openshift/dynamic-plugin-sdk';
import { getModelReference } from '../extensions/getModelReference.ts';
import { useResolvedExtensions } from '../extensions/useResolvedExtensions.ts';
import { getReference } from '../k8s/getModelKey.ts';
import { CommonActionMenu } from './CommonActionMenu.tsx';
import { LazyActionMenu } from './LazyActionMenu.tsx';

type Props = { model: K8sModel; object: K8sResourceCommon; variant?: 'kebab' | 'dropdown' };

/** A single provider for a kind, from whichever plugin, displaces the Console's own four actions. */
export const ResourceActionMenu: FC<Props> = ({ model, object, variant = 'kebab' }) => {
  const reference = getReference(model);
  const isForModel = useCallback(
    (extension: Extension): extension is ResourceActionProvider =>
      isResourceActionProvider(extension) &&
      getModelReference(extension.properties.model) === reference,
    [reference],
  );
  const [providers, resolved] = useResolvedExtensions(isForModel);
  return resolved && providers.length > 0 ? (
    <LazyActionMenu context={{ [reference]: object }} variant={variant} />
  ) : (
    <CommonActionMenu model={model} object={object} variant={variant} />
  );
};
