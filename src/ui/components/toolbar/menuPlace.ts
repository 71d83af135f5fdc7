import type { SelectProps } from '@patternfly/react-core';

/** Where a menu of a toolbar opens: below its button, and within the window however narrow that is. */
export const menuPlace = {
  appendTo: 'inline',
  preventOverflow: true,
  maxWidth: 'calc(100vw - 2rem)',
} as const satisfies SelectProps['popperProps'];
