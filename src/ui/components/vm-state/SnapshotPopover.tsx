import { Button, Popover } from '@patternfly/react-core';
import type { ReactElement, ReactNode } from 'react';

import { useT } from '#ui/i18n.ts';

import { SnapshotProgress } from './SnapshotProgress.tsx';
import { SnapshotTitle } from './SnapshotTitle.tsx';

type SnapshotPopoverProps = {
  readonly name: string;
  readonly namespace: string;
  readonly onShow: () => void;
  readonly onHidden: () => void;
  readonly children: ReactNode;
};

/** Explains a snapshot that is being taken; nothing is watched before it is opened. */
export const SnapshotPopover = (props: SnapshotPopoverProps): ReactElement => {
  const { name, namespace, onShow, onHidden, children } = props;
  const t = useT();
  return (
    <Popover
      position="right"
      minWidth="20rem"
      headerComponent="h2"
      closeBtnAriaLabel={t('Close')}
      headerContent={<SnapshotTitle name={name} namespace={namespace} />}
      bodyContent={<SnapshotProgress name={name} namespace={namespace} />}
      onShow={onShow}
      onHidden={onHidden}
    >
      <Button variant="link" isInline>
        {children}
      </Button>
    </Popover>
  );
};
