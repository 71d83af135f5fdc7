export type KeyedLock = {
  /** Runs the work when all earlier work under the same key has ended. */
  run: <T>(key: string, work: () => Promise<T>) => Promise<T>;
  isHeld: (key: string) => boolean;
};

/** One lock per volume: a cut is never taken in the middle of somebody's write, nor the reverse. */
export function createKeyedLock(): KeyedLock {
  const tails = new Map<string, Promise<unknown>>();
  return {
    isHeld: (key) => tails.has(key),
    run: async (key, work) => {
      const earlier = tails.get(key) ?? Promise.resolve();
      const mine = earlier.then(work, work);
      tails.set(key, mine);
      try {
        return await mine;
      } finally {
        if (tails.get(key) === mine) tails.delete(key);
      }
    },
  };
}
