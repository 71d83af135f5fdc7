import { Button, Stack, StackItem } from '@patternfly/react-core';
import type { ReactElement, ReactNode } from 'react';

import { InfoPopover } from '../popover/InfoPopover.tsx';
import { LaterSnapshot } from './LaterSnapshot.tsx';
import { SnapshotProgress } from './SnapshotProgress.tsx';
import { SnapshotTitle } from './SnapshotTitle.tsx';

type SnapshotPopoverProps = {
  readonly name: string;
  readonly namespace: string;
  /** Another snapshot of the same VM that runs by now, with the way to look at it instead. */
  readonly later?: { readonly name: string; readonly onChoose: () => void } | undefined;
  readonly onShow: () => void;
  readonly onHidden: () => void;
  readonly children: ReactNode;
};

/** Explains a snapshot that is being taken; nothing is watched before it is opened. */
export const SnapshotPopover = (props: SnapshotPopoverProps): ReactElement => {
  const { name, namespace, later, onShow, onHidden, children } = props;
  return (
    <InfoPopover
      minWidth="20rem"
      headerContent={<SnapshotTitle name={name} namespace={namespace} />}
      bodyContent={
        <Stack hasGutter>
          <StackItem>
            <SnapshotProgress key={name} name={name} namespace={namespace} />
          </StackItem>
          {later !== undefined && (
            <StackItem>
              <LaterSnapshot {...later} />
            </StackItem>
          )}
        </Stack>
      }
      onShow={onShow}
      onHidden={onHidden}
    >
      <Button aria-haspopup="dialog" variant="link" isInline>
        {children}
      </Button>
    </InfoPopover>
  );
};
