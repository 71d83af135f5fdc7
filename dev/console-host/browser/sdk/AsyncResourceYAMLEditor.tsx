import { lazy } from 'react';
import type { FC } from 'react';
import { getGroupVersionKindForResource } from '@openshift-console/dynamic-plugin-sdk';
import type {
  K8sResourceCommon,
  ResourceYAMLEditorProps,
} from '@openshift-console/dynamic-plugin-sdk';
import { useModel } from '../k8s/useModel.ts';

/** As in the Console, whoever shows it has to show the waiting for its code too. */
const YamlTab = lazy(() => import('../pages/YamlTab.tsx'));

/** The editor for a plugin's own page; of what the Console's can do, it shows and saves an object. */
export const AsyncResourceYAMLEditor: FC<ResourceYAMLEditorProps> = ({ initialResource }) => {
  const object: K8sResourceCommon = initialResource;
  const model = useModel(getGroupVersionKindForResource(object));
  return model ? <YamlTab model={model} object={object} /> : null;
};
