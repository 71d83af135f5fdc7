import { Popover } from '@patternfly/react-core';
import type { PopoverProps } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

// Not at the end of the document, where PatternFly puts popovers: there it stands outside of all landmarks.
const getMain = (): HTMLElement => document.querySelector('main') ?? document.body;

/** A popover that opens on its child, within the page's main part. */
export const InfoPopover = (props: PopoverProps): ReactElement => {
  const t = useT();
  return <Popover appendTo={getMain} closeBtnAriaLabel={t('Close')} {...props} />;
};
