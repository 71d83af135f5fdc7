import { Button } from '@patternfly/react-core';
import type { ReactElement, ReactNode } from 'react';

import { InfoPopover } from '../popover/InfoPopover.tsx';
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
  return (
    <InfoPopover
      // It grows downwards once its content is there, and still points at what it explains.
      position="right-start"
      minWidth="20rem"
      headerComponent="h2"
      headerContent={<SnapshotTitle name={name} namespace={namespace} />}
      bodyContent={<SnapshotProgress name={name} namespace={namespace} />}
      onShow={onShow}
      onHidden={onHidden}
    >
      <Button variant="link" isInline>
        {children}
      </Button>
    </InfoPopover>
  );
};
