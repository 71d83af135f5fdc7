/** Half a minute is longer than any admission takes, and as long as anybody waits without a word. */
const TIMEOUT_MS = 30_000;

/** No answer came in time; what was asked for may happen all the same. */
class TimeoutError extends Error {
  readonly ms = TIMEOUT_MS;
}

/** Gives a request up after a while: those of the SDK's k8s functions wait for an answer for ever. */
export const withTimeout = async <T>(request: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new TimeoutError(`No answer within ${TIMEOUT_MS / 1000} seconds.`));
    }, TIMEOUT_MS);
  });
  try {
    return await Promise.race([request, silence]);
  } finally {
    clearTimeout(timer);
  }
};
