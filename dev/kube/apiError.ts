/** The API server's refusal, with the status code and the words it used. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
  }
}

export function hasStatus(error: unknown, status: number): boolean {
  return error instanceof ApiError && error.status === status;
}

/** True for a write that lost a race: read again and decide again. */
export function isConflict(error: unknown): boolean {
  return hasStatus(error, 409);
}

function isNotFound(error: unknown): boolean {
  return hasStatus(error, 404);
}

/** The sentence to log: what the API server or the system said. */
export function getMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Awaits a request for something that may already be gone, which is then as good as done. */
export async function ignoreNotFound<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
