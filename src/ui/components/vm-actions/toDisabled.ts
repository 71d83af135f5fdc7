import type { Action } from '#ui/sdk/action.ts';

/** What disables an item of a menu, with the reason, where there is one. */
export const toDisabled = (
  reason: string | undefined,
): Pick<Action, 'disabled' | 'disabledTooltip'> =>
  reason === undefined ? {} : { disabled: true, disabledTooltip: reason };
