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

/**
 * A value of a spec as a person reads it; undefined when there is none.
 *
 * @example toText({ name: 'data', persistentVolumeClaim: { claimName: 'web-1-data' } }) // → 'web-1-data'
 */
export const toText = (value: unknown): string | undefined => {
  if (value === undefined || typeof value === 'string') {
    return value;
  }
  return describeNamed(value) ?? JSON.stringify(value);
};
