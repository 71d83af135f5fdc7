import { UserError } from './userError.ts';

const noSpace = /ENOSPC|EDQUOT|no space left on device/i;

/** What a person reads when a command failed: a sentence where it is about their machine, else all there is. */
export function describeError(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if (noSpace.test(error.message)) {
    const { path } = error as NodeJS.ErrnoException;
    const what = path === undefined ? 'A disk is full' : `The disk of ${path} is full`;
    return `${what}: make room and start again (${error.message}).`;
  }
  return error.stack ?? error.message;
}
