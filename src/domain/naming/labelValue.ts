import { LABEL_LENGTH } from './dnsLabel.ts';

const LABEL_VALUE = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/;
const HASH_LENGTH = 8;

/** FNV-1a, 32 bits, as eight hex digits: stable for ever, since labels written with it are searched for. */
const hash = (text: string): string => {
  let value = 0x811c9dc5;
  for (const byte of utf8Bytes(text)) {
    value = Math.imul(value ^ byte, 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(HASH_LENGTH, '0');
};

const utf8Bytes = (text: string): number[] =>
  [...unescapePercent(encodeURIComponent(text))].map((character) => character.charCodeAt(0));

const unescapePercent = (text: string): string =>
  text.replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/**
 * A name as a Kubernetes label value: itself when it is one (at most 63 characters), else cut and told
 * apart by a hash.
 *
 * @example toLabelValue('web-1') // → 'web-1'
 */
export const toLabelValue = (name: string): string => {
  if (name.length <= LABEL_LENGTH && LABEL_VALUE.test(name)) return name;
  const cut = name.replace(/[^-A-Za-z0-9_.]/g, '-').slice(0, LABEL_LENGTH - HASH_LENGTH - 1);
  return `${cut.replace(/^[-_.]+/, '')}-${hash(name)}`.replace(/^-/, '');
};
