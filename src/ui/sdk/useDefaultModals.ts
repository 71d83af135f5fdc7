import {
  useAnnotationsModal,
  useDeleteModal,
  useLabelsModal,
} from '@openshift-console/dynamic-plugin-sdk';
import { useEffect, useMemo, useRef } from 'react';

import type { KubeObject } from '#api/meta.ts';

import { toConsoleObject } from './toConsoleObject.ts';

export type DefaultModals = {
  readonly editLabels: () => void;
  readonly editAnnotations: () => void;
  readonly remove: () => void;
};

/** The Console's own dialogs for any object; the same openers for the component's life, whatever the SDK returns. */
export const useDefaultModals = (resource: KubeObject): DefaultModals => {
  const object = toConsoleObject(resource);
  const editLabels = useLabelsModal(object);
  const editAnnotations = useAnnotationsModal(object);
  const remove = useDeleteModal(object);
  const latestRef = useRef<DefaultModals>({ editLabels, editAnnotations, remove });
  useEffect(() => {
    latestRef.current = { editLabels, editAnnotations, remove };
  }, [editLabels, editAnnotations, remove]);
  return useMemo(
    () => ({
      editLabels: () => {
        latestRef.current.editLabels();
      },
      editAnnotations: () => {
        latestRef.current.editAnnotations();
      },
      remove: () => {
        latestRef.current.remove();
      },
    }),
    [],
  );
};
