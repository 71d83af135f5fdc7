import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

/** Whether the failure means that the snapshot is gone: its name is free or belongs to another one. */
export const isNothingLeft = (failure: WriteFailure | undefined): boolean =>
  failure !== undefined && ['gone', 'replaced'].includes(failure.kind);
