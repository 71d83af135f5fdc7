import { FlexItem, Tooltip } from '@patternfly/react-core';
import type { ReactElement, ReactNode } from 'react';

const EXPLAINED = {
  textDecoration: 'underline dotted',
  textUnderlineOffset: '0.25em',
  cursor: 'help',
} as const;

type HintProps = { readonly content: ReactNode; readonly children: ReactNode };

/** A word with its explanation; pointer and keyboard both bring it up. */
export const Hint = ({ content, children }: HintProps): ReactElement => (
  <Tooltip content={content}>
    <FlexItem component="span" style={EXPLAINED} tabIndex={0}>
      {children}
    </FlexItem>
  </Tooltip>
);
