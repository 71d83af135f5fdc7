import { lazy, useCallback } from 'react';
import type { ReactNode } from 'react';
import { useOverlay } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import type { To } from 'react-router';

const DeleteModal = lazy(() => import('./DeleteModal.tsx'));

/** Opens the question whether to delete an object. */
export const useDeleteModal = (
  resource: K8sResourceCommon,
  redirectTo?: To,
  message?: ReactNode,
  buttonText?: ReactNode,
): (() => void) => {
  const launch = useOverlay();
  return useCallback(
    () => launch(DeleteModal, { buttonText, message, redirectTo, resource }),
    [buttonText, launch, message, redirectTo, resource],
  );
};
