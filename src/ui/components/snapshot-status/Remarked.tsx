import { Label, List, ListItem, Tooltip } from '@patternfly/react-core';
import type { ReactElement } from 'react';

type RemarkedProps = {
  readonly status?: 'warning';
  readonly sentences: readonly string[];
  readonly children: string;
};

/** A label beside a consistency with what is to be said of it; pointer and keyboard both bring it up. */
export const Remarked = ({ status, sentences, children }: RemarkedProps): ReactElement => (
  <Tooltip
    content={
      <List isPlain>
        {sentences.map((sentence) => (
          <ListItem key={sentence}>{sentence}</ListItem>
        ))}
      </List>
    }
  >
    <Label
      isCompact
      variant="outline"
      {...(status === undefined ? { color: 'orange' } : { status })}
      tabIndex={0}
    >
      {children}
    </Label>
  </Tooltip>
);
