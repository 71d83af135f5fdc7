import type { FC, ReactNode } from 'react';
import { Button, ModalFooter } from '@patternfly/react-core';

type Props = {
  children: ReactNode;
  isBusy: boolean;
  isDanger?: boolean;
  isDisabled: boolean;
  onCancel: () => void;
  onConfirm: () => void;
};

/** The foot of a dialog: do it or leave it. */
export const ModalButtons: FC<Props> = (props) => (
  <ModalFooter>
    <Button
      data-test="confirm-action"
      isDisabled={props.isDisabled || props.isBusy}
      isLoading={props.isBusy}
      onClick={props.onConfirm}
      variant={props.isDanger ? 'danger' : 'primary'}
    >
      {props.children}
    </Button>
    <Button data-test-id="modal-cancel-action" onClick={props.onCancel} variant="link">
      Cancel
    </Button>
  </ModalFooter>
);
