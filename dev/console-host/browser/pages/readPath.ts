/** What stands at a path like `status.printableStatus` in an object. */
export const readPath = (object: unknown, path: string | undefined): unknown =>
  (path ?? '')
    .split('.')
    .filter(Boolean)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[key]
          : undefined,
      object,
    );
