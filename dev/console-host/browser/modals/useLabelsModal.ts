import { lazy, useCallback } from 'react';
import { useOverlay } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';

const MetadataModal = lazy(() => import('./MetadataModal.tsx'));

/** Opens the labels of an object for editing. */
export const useLabelsModal = (resource: K8sResourceCommon): (() => void) => {
  const launch = useOverlay();
  return useCallback(
    () => launch(MetadataModal, { field: 'labels' as const, resource }),
    [launch, resource],
  );
};
