/** Works through items in their order, so many of them at the same time; those not begun when it is aborted are not. */
export const runBounded = async <T>(
  items: readonly T[],
  { limit, signal }: { readonly limit: number; readonly signal: AbortSignal },
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const rest = items.values();
  const workOff = async (): Promise<void> => {
    // Not `for…of`: leaving it would close the iterator that all share.
    for (let next = rest.next(); !next.done && !signal.aborted; next = rest.next()) {
      await work(next.value);
    }
  };
  await Promise.all(Array.from({ length: limit }, workOff));
};
