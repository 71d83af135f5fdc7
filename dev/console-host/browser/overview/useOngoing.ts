import {
  isDashboardsOverviewResourceActivity,
  useK8sWatchResources,
} from '@openshift-console/dynamic-plugin-sdk';
import type { K8sResourceCommon, WatchK8sResource } from '@openshift-console/dynamic-plugin-sdk';
import type { Map as ImmutableMap } from 'immutable';
import { useSelector } from 'react-redux';
import { useResolvedExtensions } from '../extensions/useResolvedExtensions.ts';
import type { ConsoleState } from '../store/createConsoleStore.ts';
import { listOngoing } from './listOngoing.ts';
import type { Activity, Ongoing } from './listOngoing.ts';

/** The SDK calls this word deprecated, and the Console goes by it alone. */
const getKind = (resource: { readonly kind?: string }): string => resource.kind ?? '';

/**
 * Watches for everything that plugins call an activity. A kind is looked up by the word `kind`: an activity that only
 * gives a groupVersionKind is never shown; neither is one whose objects cannot be read.
 */
export const useOngoing = (): Ongoing[] => {
  const [extensions] = useResolvedExtensions(isDashboardsOverviewResourceActivity);
  const models = useSelector(
    ({ k8s }: ConsoleState) => k8s.getIn(['RESOURCES', 'models']) as ImmutableMap<string, unknown>,
  );
  const activities = extensions
    .map(({ properties }): Activity => properties)
    .filter(({ k8sResource }) => models.has(getKind(k8sResource)));
  const wanted: Record<string, WatchK8sResource> = Object.fromEntries(
    activities.map(({ k8sResource }) => [k8sResource.prop, k8sResource]),
  );
  const watched = useK8sWatchResources<Record<string, K8sResourceCommon[]>>(wanted);
  return listOngoing(
    activities.map((activity) => {
      const { loaded, data } = watched[activity.k8sResource.prop] ?? { data: [], loaded: false };
      return { activity, objects: loaded ? data : [] };
    }),
  );
};
