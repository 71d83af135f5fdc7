const LENGTH = 2;

/** A value that no other run has. */
export const createBatchId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(LENGTH))]
    .map((part) => part.toString(36).padStart(7, '0'))
    .join('');
