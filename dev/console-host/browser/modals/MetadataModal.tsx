import { useState } from 'react';
import type { FC } from 'react';
import { Alert, Modal, ModalBody, ModalHeader, ModalVariant } from '@patternfly/react-core';
import { getGroupVersionKindForResource, k8sPatch } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { useModel } from '../k8s/useModel.ts';
import { ModalButtons } from './ModalButtons.tsx';
import { PairRows } from './PairRows.tsx';
import { toPairs, toRecord } from './pairs.ts';
import type { Pair } from './pairs.ts';
import { useRequest } from './useRequest.ts';

type Props = {
  resource: K8sResourceCommon;
  field: 'labels' | 'annotations';
  closeOverlay: () => void;
};

/** Edits the labels or the annotations of an object. */
const MetadataModal: FC<Props> = ({ resource, field, closeOverlay }) => {
  const model = useModel(getGroupVersionKindForResource(resource));
  const before = resource.metadata?.[field];
  const [pairs, setPairs] = useState<Pair[]>(() => toPairs(before));
  const { isBusy, error, run } = useRequest();

  const save = (): void => {
    const op = before ? 'replace' : 'add';
    const data = [{ op, path: `/metadata/${field}`, value: toRecord(pairs) }];
    if (model) {
      run(() => k8sPatch({ data, model, resource }), closeOverlay);
    }
  };
  return (
    <Modal
      aria-labelledby="metadata-modal-title"
      isOpen
      onClose={closeOverlay}
      variant={ModalVariant.medium}
    >
      <ModalHeader
        data-test="modal-title"
        description={resource.metadata?.name}
        labelId="metadata-modal-title"
        title={`Edit ${field}`}
      />
      <ModalBody>
        <PairRows pairs={pairs} onChange={setPairs} />
        {error && (
          <Alert
            className="pf-v6-u-mt-md"
            isInline
            title={`The ${field} were not saved`}
            variant="danger"
          >
            {error}
          </Alert>
        )}
      </ModalBody>
      <ModalButtons isBusy={isBusy} isDisabled={!model} onCancel={closeOverlay} onConfirm={save}>
        Save
      </ModalButtons>
    </Modal>
  );
};

export default MetadataModal;
