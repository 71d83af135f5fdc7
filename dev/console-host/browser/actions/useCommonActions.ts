import { useMemo } from 'react';
import {
  useAnnotationsModal,
  useDeleteModal,
  useLabelsModal,
} from '@openshift-console/dynamic-plugin-sdk';
import type { Action, K8sModel, K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { getObjectPath } from '../k8s/resourcePath.ts';

/** What the Console offers for any object as long as no plugin offers anything for its kind. */
export const useCommonActions = (model: K8sModel, object: K8sResourceCommon): Action[] => {
  const editLabels = useLabelsModal(object);
  const editAnnotations = useAnnotationsModal(object);
  const deleteObject = useDeleteModal(object);
  return useMemo(() => {
    const { name = '', namespace } = object.metadata ?? {};
    const review = (verb: 'patch' | 'update' | 'delete'): Action['accessReview'] => ({
      ...(model.apiGroup ? { group: model.apiGroup } : {}),
      ...(namespace ? { namespace } : {}),
      name,
      resource: model.plural,
      verb,
    });
    return [
      {
        accessReview: review('patch'),
        cta: () => editLabels(),
        id: 'edit-labels',
        label: 'Edit labels',
      },
      {
        accessReview: review('patch'),
        cta: () => editAnnotations(),
        id: 'edit-annotations',
        label: 'Edit annotations',
      },
      {
        accessReview: review('update'),
        cta: { href: `${getObjectPath(model, { name, namespace })}/yaml` },
        id: 'edit-resource',
        label: `Edit ${model.label}`,
      },
      {
        accessReview: review('delete'),
        cta: () => deleteObject(),
        id: 'delete-resource',
        label: `Delete ${model.label}`,
      },
    ] as Action[];
  }, [deleteObject, editAnnotations, editLabels, model, object]);
};
