const KEY = 'vm-snapshots-list';

/** What a link to a snapshot passes on: the part of the list's address that says what it showed. */
export const buildWayBack = (search: string): object => ({ [KEY]: search });

/** What the list showed from which the user came; '' for somebody who came from elsewhere. */
export const readWayBack = (state: unknown): string => {
  const found =
    typeof state === 'object' && state !== null
      ? (state as Readonly<Record<string, unknown>>)[KEY]
      : undefined;
  return typeof found === 'string' ? found : '';
};
