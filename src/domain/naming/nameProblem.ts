import { isDnsLabel, LABEL_LENGTH } from './dnsLabel.ts';

export type NameProblem = 'empty' | 'too-long' | 'illegal' | 'taken';

/**
 * What is wrong with a snapshot's name, `undefined` when nothing is.
 *
 * @example getNameProblem('Before upgrade', new Set()) // → 'illegal'
 */
export const getNameProblem = (
  name: string,
  taken: ReadonlySet<string>,
): NameProblem | undefined => {
  if (name === '') return 'empty';
  if (name.length > LABEL_LENGTH) return 'too-long';
  if (!isDnsLabel(name)) return 'illegal';
  return taken.has(name) ? 'taken' : undefined;
};
