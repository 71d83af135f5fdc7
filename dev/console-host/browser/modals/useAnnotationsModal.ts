import { lazy, useCallback } from 'react';
import { useOverlay } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';

const MetadataModal = lazy(() => import('./MetadataModal.tsx'));

/** Opens the annotations of an object for editing. */
export const useAnnotationsModal = (resource: K8sResourceCommon): (() => void) => {
  const launch = useOverlay();
  return useCallback(
    () => launch(MetadataModal, { field: 'annotations' as const, resource }),
    [launch, resource],
  );
};
