import { isFields } from './fields.ts';

/** The field that says what a volume or network is of. */
const TELLING = ['claimName', 'name', 'image', 'networkName'];

/** What a volume or network is made of: its only field beside the name; undefined for anything else. */
const describeNamed = (value: unknown): string | undefined => {
  if (!isFields(value) || !('name' in value)) {
    return undefined;
  }
  const [source, ...more] = Object.entries(value).filter(([key]) => key !== 'name');
  if (source === undefined || more.length > 0) {
    return undefined;
  }
  const [kind, details] = source;
  const fields = isFields(details) ? details : {};
  const telling = TELLING.map((key) => fields[key]).find((field) => typeof field === 'string');
  return typeof telling === 'string' ? telling : kind;
};

const isBranch = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

const describeLeaf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** A field with its value; a field of a field with its path, as often as a list holds one. */
const describeField = ([path, value]: readonly [string, unknown]): string[] => {
  if (!isBranch(value)) {
    return [isFields(value) ? path : `${path}=${describeLeaf(value)}`];
  }
  if (!Array.isArray(value)) {
    return Object.entries(value as object).flatMap(([key, field]) =>
      describeField([`${path}.${key}`, field]),
    );
  }
  return value.some(isBranch)
    ? value.flatMap((item) => describeField([path, item]))
    : [`${path}=${value.map(describeLeaf).join('|')}`];
};

const describe = (value: unknown): string =>
  isFields(value) && isBranch(value)
    ? Object.entries(value).flatMap(describeField).join(', ')
    : describeLeaf(value);

/**
 * A value of a spec as a person reads it; undefined when there is none.
 *
 * @example toText({ name: 'data', persistentVolumeClaim: { claimName: 'web-1-data' } }) // → 'web-1-data'
 * @example toText({ disk: 'ssd', zone: { in: ['a', 'b'] } }) // → 'disk=ssd, zone.in=a|b'
 */
export const toText = (value: unknown): string | undefined => {
  if (value === undefined || typeof value === 'string') {
    return value;
  }
  return Array.isArray(value) && value.length > 0
    ? value.map((item) => describeNamed(item) ?? describe(item)).join('; ')
    : (describeNamed(value) ?? describe(value));
};
