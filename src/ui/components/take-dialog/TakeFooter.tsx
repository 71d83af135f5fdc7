import { Button, ModalFooter } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

type TakeFooterProps = {
  readonly formId: string;
  readonly canCreate: boolean;
  readonly isCreating: boolean;
  readonly onClose: () => void;
};

/** Create and Cancel; while a snapshot is being created there is nothing to cancel any more. */
export const TakeFooter = (props: TakeFooterProps): ReactElement => {
  const { formId, canCreate, isCreating, onClose } = props;
  const t = useT();
  return (
    <ModalFooter>
      <Button
        type="submit"
        form={formId}
        // Not disabled while it works: it has the focus, which would go back to the first field.
        isAriaDisabled={isCreating}
        isDisabled={!canCreate && !isCreating}
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
