import { FlexItem, Tooltip } from '@patternfly/react-core';
import type { ReactElement, ReactNode } from 'react';

import './snapshot-status.css';

type HintProps = { readonly content: ReactNode; readonly children: ReactNode };

/** A word with its explanation; pointer and keyboard both bring it up. */
export const Hint = ({ content, children }: HintProps): ReactElement => (
  <Tooltip content={content}>
    <FlexItem component="span" className="vm-snapshots__hint" tabIndex={0}>
      {children}
    </FlexItem>
  </Tooltip>
);
