import { MAX_LABEL_LENGTH } from './dnsLabel.ts';
import { toShortHash } from './shortHash.ts';

const LEGAL = /^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/;

const HASH_LENGTH = 8;

/**
 * The value of a label that stands for a name: the name itself if it can be one, else cut, with a hash of the whole.
 *
 * A label's value has at most 63 characters, a VM's name up to 253; names that begin alike must stay apart.
 *
 * @example toLabelValue('web-1') // → 'web-1'
 * @example toLabelValue('a'.repeat(64)) // → 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-d96f0f85'
 */
export const toLabelValue = (name: string): string => {
  if (name.length <= MAX_LABEL_LENGTH && LEGAL.test(name)) {
    return name;
  }
  const start = name
    .replace(/[^-A-Za-z0-9_.]/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, MAX_LABEL_LENGTH - HASH_LENGTH - 1);
  const hash = toShortHash(name);
  return start === '' ? hash : `${start}-${hash}`;
};
