import type { K8sGroupVersionKind } from '@openshift-console/dynamic-plugin-sdk';

/** Components of the SDK take a kind by group, version and kind, or, as they did before, by its reference. */
export const getKind = (
  props: Readonly<Record<string, unknown>>,
): K8sGroupVersionKind | string | undefined =>
  (props['groupVersionKind'] ?? props['kind']) as K8sGroupVersionKind | string | undefined;
