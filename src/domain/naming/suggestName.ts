import { LABEL_LENGTH } from './dnsLabel.ts';

const trimDashes = (text: string): string => text.replace(/^-+|-+$/g, '');

/**
 * The nearest DNS-1123 label to what was typed; empty when nothing of it is left.
 *
 * @example suggestName('Before upgrade!') // → 'before-upgrade'
 */
export const suggestName = (text: string): string => {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return trimDashes(trimDashes(plain).slice(0, LABEL_LENGTH));
};
