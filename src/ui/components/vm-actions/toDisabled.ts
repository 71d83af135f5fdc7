import type { Action } from '#ui/sdk/action.ts';

/** What disables an item of a menu, with the reason, where there is one. */
export const toDisabled = (
  reason: string | undefined,
): Pick<Action, 'disabled' | 'disabledTooltip'> =>
  reason === undefined ? {} : { disabled: true, disabledTooltip: reason };

/**
 * The same for a menu of kubevirt-plugin: the keyboard does not reach what that disables, and so no tooltip either, so
 * that the reason stands in the item itself.
 */
export const toDisabledBeside = (
  reason: string | undefined,
): Pick<Action, 'disabled' | 'disabledTooltip' | 'description'> =>
  reason === undefined ? {} : { ...toDisabled(reason), description: reason };
