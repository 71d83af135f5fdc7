import { Button, Content, ModalFooter } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

type PlanFooterProps = {
  readonly formId: string;
  readonly count: number;
  readonly canCreate: boolean;
  /** Why there is nothing to create. */
  readonly reason: string | undefined;
  readonly onClose: () => void;
};

const REASON_ID = 'vm-snapshots-bulk-nothing';

/** Create, with the reason beside it while there is nothing to create, and Cancel. */
export const PlanFooter = (props: PlanFooterProps): ReactElement => {
  const { formId, count, canCreate, reason, onClose } = props;
  const t = useT();
  const isNothing = count === 0;
  return (
    <ModalFooter>
      <Button
        type="submit"
        form={formId}
        // It may have the focus when the last VM goes, and the reason belongs to it.
        isAriaDisabled={isNothing}
        isDisabled={!canCreate && !isNothing}
        {...(reason === undefined ? {} : { 'aria-describedby': REASON_ID })}
      >
        {isNothing ? t('Create snapshots') : t('Create {{count}} snapshots', { count })}
      </Button>
      <Button variant="link" onClick={onClose}>
        {t('Cancel')}
      </Button>
      {reason !== undefined && (
        <Content component="small" id={REASON_ID}>
          {reason}
        </Content>
      )}
    </ModalFooter>
  );
};
