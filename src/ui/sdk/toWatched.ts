import { getErrorCode, getErrorMessage } from './errorFacts.ts';
import type { Watched } from './watched.ts';

/** The SDK's error for a kind that the cluster does not serve; it bears no status code. */
const NO_MODEL_MESSAGE = 'Model does not exist';

const toFailed = <T>(error: unknown): Watched<T> => {
  const code = getErrorCode(error);
  const message = getErrorMessage(error);
  if (code === 403) {
    return { kind: 'forbidden' };
  }
  if (code === 404 || message === NO_MODEL_MESSAGE) {
    return { kind: 'missing' };
  }
  return { kind: 'failed', message };
};

/**
 * Reads the triple of the SDK's watch hook, which leaves `loaded` false when the first request fails and keeps the
 * old data beside the error when a later one does.
 */
export const toWatched = <T>(data: T, loaded: boolean, error: unknown): Watched<T> => {
  if (!error) {
    return loaded ? { kind: 'loaded', data } : { kind: 'loading' };
  }
  const failed = toFailed<T>(error);
  return loaded && failed.kind === 'failed'
    ? { kind: 'loaded', data, lost: failed.message }
    : failed;
};
