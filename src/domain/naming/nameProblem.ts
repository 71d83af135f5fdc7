import { isDnsLabel, MAX_LABEL_LENGTH } from './dnsLabel.ts';

export type NameProblem = 'empty' | 'too-long' | 'illegal' | 'taken';

/**
 * What is wrong with the name of a new snapshot; undefined when it can be used.
 *
 * `taken` holds the names in use in the same namespace: of snapshots of any VM, since names are unique per namespace.
 *
 * @example getNameProblem('Web 1', new Set()) // → 'illegal'
 */
export const getNameProblem = (
  name: string,
  taken: ReadonlySet<string>,
): NameProblem | undefined => {
  if (name.trim() === '') {
    return 'empty';
  }
  if (name.length > MAX_LABEL_LENGTH) {
    return 'too-long';
  }
  if (!isDnsLabel(name)) {
    return 'illegal';
  }
  return taken.has(name) ? 'taken' : undefined;
};
