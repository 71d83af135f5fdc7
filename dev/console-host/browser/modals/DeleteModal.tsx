import type { FC, ReactNode } from 'react';
import { Alert, Modal, ModalBody, ModalHeader, ModalVariant } from '@patternfly/react-core';
import { getGroupVersionKindForResource, k8sDelete } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { useLocation, useNavigate } from 'react-router';
import type { To } from 'react-router';
import { getListPath } from '../k8s/resourcePath.ts';
import { useModel } from '../k8s/useModel.ts';
import { ModalButtons } from './ModalButtons.tsx';
import { useRequest } from './useRequest.ts';

type Props = {
  resource: K8sResourceCommon;
  redirectTo?: To | undefined;
  message?: ReactNode;
  buttonText?: ReactNode;
  closeOverlay: () => void;
};

const Question: FC<{ name: string; namespace: string | undefined }> = ({ name, namespace }) => (
  <p>
    Are you sure you want to delete <strong data-test="resource-name">{name}</strong>
    {namespace && (
      <>
        {' '}
        in namespace <strong>{namespace}</strong>
      </>
    )}
    ?
  </p>
);

/** Asks whether to delete an object, deletes it, and leaves its page. */
const DeleteModal: FC<Props> = ({ resource, redirectTo, message, buttonText, closeOverlay }) => {
  const model = useModel(getGroupVersionKindForResource(resource));
  const { isBusy, error, run } = useRequest();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { name = '', namespace } = resource.metadata ?? {};

  const remove = (): void => {
    if (model) {
      run(
        () => k8sDelete({ model, resource }),
        () => {
          closeOverlay();
          if (pathname.split('/').includes(encodeURIComponent(name))) {
            void navigate(redirectTo ?? getListPath(model, namespace));
          }
        },
      );
    }
  };
  return (
    <Modal
      aria-describedby="delete-modal-question"
      aria-labelledby="delete-modal-title"
      isOpen
      onClose={closeOverlay}
      variant={ModalVariant.small}
    >
      <ModalHeader
        data-test="modal-title"
        labelId="delete-modal-title"
        title={`Delete ${model?.label ?? resource.kind ?? 'object'}?`}
        titleIconVariant="warning"
      />
      <ModalBody id="delete-modal-question">
        <Question name={name} namespace={namespace} />
        {message ? <div className="pf-v6-u-mt-md">{message}</div> : null}
        {error && (
          <Alert
            className="pf-v6-u-mt-md"
            isInline
            title={`${name} was not deleted`}
            variant="danger"
          >
            {error}
          </Alert>
        )}
      </ModalBody>
      <ModalButtons
        isBusy={isBusy}
        isDanger
        isDisabled={!model}
        onCancel={closeOverlay}
        onConfirm={remove}
      >
        {buttonText ?? 'Delete'}
      </ModalButtons>
    </Modal>
  );
};

export default DeleteModal;
