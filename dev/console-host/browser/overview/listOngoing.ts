import type { ComponentType } from 'react';
import type {
  DashboardsOverviewResourceActivity,
  K8sResourceCommon,
  ResolvedExtension,
} from '@openshift-console/dynamic-plugin-sdk';

export type Activity = ResolvedExtension<DashboardsOverviewResourceActivity>['properties'];

export type Ongoing = {
  key: string;
  resource: K8sResourceCommon;
  timestamp: Date | undefined;
  component: ComponentType<{ resource: K8sResourceCommon }>;
};

/** The objects that something is going on with, the latest first. */
export const listOngoing = (
  activities: readonly { activity: Activity; objects: readonly K8sResourceCommon[] }[],
): Ongoing[] =>
  activities
    .flatMap(({ activity: { isActivity, getTimestamp, component }, objects }, index) =>
      objects
        .filter((resource) => isActivity?.(resource) ?? true)
        .map((resource) => ({
          component,
          key: `${String(index)} ${resource.metadata?.uid ?? ''}`,
          resource,
          timestamp: getTimestamp?.(resource),
        })),
    )
    .sort((one, other) => (other.timestamp?.getTime() ?? 0) - (one.timestamp?.getTime() ?? 0));
