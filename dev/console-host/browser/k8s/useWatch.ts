import { useK8sWatchResource } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sResourceCommon, WatchK8sResource } from '@openshift-console/dynamic-plugin-sdk';
import type { LoadFailure } from '../pages/LoadError.tsx';

export type Watched<T> = { data: T; loaded: boolean; error: LoadFailure | undefined };

/** Watches an object or a list. The SDK leaves the error without a type, and empty for none. */
export const useWatch = <T extends K8sResourceCommon | K8sResourceCommon[]>(
  resource: WatchK8sResource,
): Watched<T> => {
  const [data, loaded, error] = useK8sWatchResource<T>(resource) as [T, boolean, unknown];
  return { data, error: error ? error : undefined, loaded };
};
