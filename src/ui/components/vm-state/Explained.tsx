import type { ReactElement, ReactNode } from 'react';

import type { VmState } from '#domain/vm/vmState.ts';

import { FrozenPopover } from './FrozenPopover.tsx';
import { RestorePopover } from './RestorePopover.tsx';

type ExplainedProps = {
  readonly state: VmState;
  readonly name: string;
  readonly namespace: string;
  readonly children: ReactNode;
};

/** The word for a VM's state, with a popover where there is more to say or to do. */
export const Explained = ({ state, name, namespace, children }: ExplainedProps): ReactElement => {
  switch (state.kind) {
    case 'restoring':
      return (
        <RestorePopover name={state.restore} namespace={namespace}>
          {children}
        </RestorePopover>
      );
    case 'frozen':
      return (
        <FrozenPopover name={name} namespace={namespace}>
          {children}
        </FrozenPopover>
      );
    default:
      return <>{children}</>;
  }
};
