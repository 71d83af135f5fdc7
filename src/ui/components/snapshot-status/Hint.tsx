import { FlexItem } from '@patternfly/react-core';
import type { ReactElement, ReactNode } from 'react';

import { LazyTooltip } from '../tooltip/LazyTooltip.tsx';

/** The keyboard reaches it too. */
const WORD = {
  tabIndex: 0,
  style: { textDecoration: 'underline dotted', textUnderlineOffset: '0.25em', cursor: 'help' },
} as const;

type HintProps = { readonly content: ReactNode; readonly children: ReactNode };

/** A word with its explanation; pointer and keyboard both bring it up. */
export const Hint = ({ content, children }: HintProps): ReactElement => (
  <FlexItem component="span">
    <LazyTooltip<HTMLSpanElement> content={content}>
      {(explained) => (
        <span {...explained} {...WORD}>
          {children}
        </span>
      )}
    </LazyTooltip>
  </FlexItem>
);
