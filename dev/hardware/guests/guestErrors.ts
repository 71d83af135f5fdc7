/** A refusal of the guest, as virt-launcher passes it on to virt-handler and that to virt-api. */
export class GuestError extends Error {
  readonly status: number;

  constructor(message: string, status = 400) {
    super(message);
    this.name = 'GuestError';
    this.status = status;
  }
}

/** The text of a failed command, as virt-handler words what virt-launcher answered. */
export function buildCommandError(command: string, reason: string): GuestError {
  return new GuestError(`server error. command ${command} failed: ${JSON.stringify(reason)}`);
}

export const agentMissing = 'Guest agent is not responding: QEMU guest agent is not connected';
export const vssGaveUp =
  "internal error: unable to execute QEMU agent command 'guest-fsfreeze-thaw': couldn't hold writes: fsfreeze is limited up to 10 seconds";
