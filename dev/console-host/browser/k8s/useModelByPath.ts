import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';
import { useSelector } from 'react-redux';
import type { ConsoleState } from '../store/createConsoleStore.ts';
import { getReference } from './getModelKey.ts';

/** As much of immutable's map as is needed; its own type hides that a key may be missing. */
type Models = {
  get: (key: string) => K8sModel | undefined;
  find: (predicate: (model: K8sModel) => boolean) => K8sModel | undefined;
};

/** The model that a path means with a plural or a `group~version~Kind`; loaded says whether all are known. */
export const useModelByPath = (name: string): { model: K8sModel | undefined; loaded: boolean } => {
  const models = useSelector(
    ({ k8s }: ConsoleState) => k8s.getIn(['RESOURCES', 'models']) as Models,
  );
  const loaded = useSelector(
    ({ k8s }: ConsoleState) => k8s.getIn(['RESOURCES', 'loaded']) as boolean,
  );
  const model = name.includes('~')
    ? (models.get(name) ?? models.find((candidate) => getReference(candidate) === name))
    : models.find((candidate) => !candidate.crd && candidate.plural === name);
  return { loaded, model };
};
