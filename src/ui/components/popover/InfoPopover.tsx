import { Popover } from '@patternfly/react-core';
import type { PopoverProps } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { Growing } from './Growing.tsx';

type InfoPopoverProps = Omit<PopoverProps, 'bodyContent'> & {
  readonly bodyContent: ReactElement | string;
};

// Not at the end of the document, where PatternFly puts popovers: there it stands outside of all landmarks.
const getMain = (): HTMLElement => document.querySelector('main') ?? document.body;

/** Where it may go from the right of its child, where there is most room in a table: first to stay beside it. */
const ROOM: NonNullable<PopoverProps['flipBehavior']> = [
  'right',
  'right-end',
  'left-start',
  'left',
  'left-end',
  'bottom',
  'top',
  'bottom-start',
  'top-start',
];

/** A popover that opens on its child, within the page's main part, and stays in sight as it grows. */
export const InfoPopover = ({ bodyContent, ...props }: InfoPopoverProps): ReactElement => {
  const t = useT();
  return (
    <Popover
      appendTo={getMain}
      closeBtnAriaLabel={t('Close')}
      position="right-start"
      flipBehavior={ROOM}
      headerComponent="h2"
      bodyContent={<Growing>{bodyContent}</Growing>}
      {...props}
    />
  );
};
