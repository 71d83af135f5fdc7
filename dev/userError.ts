/** A failure that the person at the terminal can act on: its message is printed alone, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
