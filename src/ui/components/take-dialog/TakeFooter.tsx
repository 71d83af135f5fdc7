import { Button, ModalFooter } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { BLOCKED_NOTICE_ID } from './BlockedNotice.tsx';

type TakeFooterProps = {
  readonly formId: string;
  readonly canCreate: boolean;
  readonly isCreating: boolean;
  /** Whether nothing can be created of this VM at this moment, as the notice says. */
  readonly isBlocked: boolean;
  readonly onClose: () => void;
};

/** Create and Cancel; while a snapshot is being created there is nothing to cancel any more. */
export const TakeFooter = (props: TakeFooterProps): ReactElement => {
  const { formId, canCreate, isCreating, isBlocked, onClose } = props;
  const t = useT();
  return (
    <ModalFooter>
      <Button
        type="submit"
        form={formId}
        // Not disabled while it works or the VM is not free: it may have the focus, which would go to the first field.
        isAriaDisabled={isCreating || isBlocked}
        isDisabled={!canCreate && !isCreating && !isBlocked}
        {...(isBlocked ? { 'aria-describedby': BLOCKED_NOTICE_ID } : {})}
        isLoading={isCreating}
      >
        {t('Create')}
      </Button>
      <Button variant="link" isAriaDisabled={isCreating} onClick={onClose}>
        {t('Cancel')}
      </Button>
    </ModalFooter>
  );
};
