/** The parts of a rejected Console request that we read; everything may be absent. */
type ErrorFacts = {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly name?: unknown;
  readonly ms?: unknown;
  readonly json?: { readonly reason?: unknown; readonly message?: unknown } | null;
};

const toFacts = (error: unknown): ErrorFacts =>
  typeof error === 'object' && error !== null ? error : {};

/** HTTP status of a rejected Console request; undefined when no answer came. */
export const getErrorCode = (error: unknown): number | undefined => {
  const { code } = toFacts(error);
  return typeof code === 'number' ? code : undefined;
};

/** `reason` of the Kubernetes `Status` object, e.g. `AlreadyExists`. */
export const getErrorReason = (error: unknown): string | undefined => {
  const reason = toFacts(error).json?.reason;
  return typeof reason === 'string' ? reason : undefined;
};

/** The API's own words where there are any. */
export const getErrorMessage = (error: unknown): string => {
  const { json, message } = toFacts(error);
  if (typeof json?.message === 'string') {
    return json.message;
  }
  return typeof message === 'string' ? message : String(error);
};

/** Whether the Console gave up waiting; told by the field, because a minified build may rename the class. */
export const isTimeout = (error: unknown): boolean => typeof toFacts(error).ms === 'number';
