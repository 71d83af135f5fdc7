import { Button, Stack, StackItem } from '@patternfly/react-core';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { useT } from '#ui/i18n.ts';

import { Deferred } from '../deferred/Deferred.tsx';
import { InfoPopover } from '../popover/InfoPopover.tsx';
import { LaterSnapshot } from './LaterSnapshot.tsx';
import type { SnapshotProgress } from './SnapshotProgress.tsx';
import type { SnapshotTitle } from './SnapshotTitle.tsx';

type SnapshotPopoverProps = {
  readonly name: string;
  readonly namespace: string;
  /** Another snapshot of the same VM that runs by now, with the way to look at it instead. */
  readonly later?: { readonly name: string; readonly onChoose: () => void } | undefined;
  readonly onShow: () => void;
  readonly onHidden: () => void;
  readonly children: ReactNode;
};

const loadTitle = (): Promise<typeof SnapshotTitle> =>
  import(/* webpackChunkName: "state-popover" */ './SnapshotTitle.tsx').then(
    (module) => module.SnapshotTitle,
  );

const loadProgress = (): Promise<typeof SnapshotProgress> =>
  import(/* webpackChunkName: "state-popover" */ './SnapshotProgress.tsx').then(
    (module) => module.SnapshotProgress,
  );

/** Explains a snapshot that is being taken; nothing is watched before it is opened. */
export const SnapshotPopover = (props: SnapshotPopoverProps): ReactElement => {
  const { name, namespace, later, onShow, onHidden, children } = props;
  const t = useT();
  const [stopped, setStopped] = useState<string>();
  return (
    <InfoPopover
      minWidth="20rem"
      headerContent={
        <Deferred
          load={loadTitle}
          props={{ name, namespace, stopped }}
          placeholder={t('Snapshot')}
        />
      }
      bodyContent={
        <Stack hasGutter>
          <StackItem>
            <Deferred
              key={name}
              load={loadProgress}
              props={{ name, namespace, onStopped: setStopped }}
            />
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
