import { MAX_LABEL_LENGTH, toDnsLabel } from '../naming/dnsLabel.ts';

/** The pattern of the name that the dialog for one VM offers. */
export const DEFAULT_PATTERN = '<vm>-<yyyyMMdd-HHmmss>';

export type PatternProblem =
  | { readonly kind: 'empty' }
  /** Nothing in it can stand in a name. */
  | { readonly kind: 'nothing-left' }
  | { readonly kind: 'unknown-part'; readonly part: string };

/** What takes the place of a pattern's parts. */
export type PatternValues = {
  readonly vmName: string;
  /** `yyyyMMdd-HHmmss` */
  readonly stamp: string;
  /** How many characters the name may have; 63 unless something is to be put behind it. */
  readonly maxLength?: number;
};

const PART = /<([^<>]*)>/g;

const IS_TIME = /^(yyyy|MM|dd|HH|mm|ss|-)+$/;

/** Where each unit of a time stands in `yyyyMMdd-HHmmss`. */
const UNITS = [
  ['yyyy', 0, 4],
  ['MM', 4, 6],
  ['dd', 6, 8],
  ['HH', 9, 11],
  ['mm', 11, 13],
  ['ss', 13, 15],
] as const;

const VM_PART = '<vm>';

/** Stands for the name of a VM of which nothing can stand in a snapshot's name. */
const NO_NAME = 'vm';

const fillTime = (part: string, stamp: string): string =>
  UNITS.reduce(
    (filled, [unit, start, end]) => filled.replaceAll(unit, stamp.slice(start, end)),
    part,
  );

const listParts = (pattern: string): string[] => [...pattern.matchAll(PART)].map(([part]) => part);

const fill = (pattern: string, vm: string, stamp: string): string =>
  pattern.replace(PART, (whole, part: string) => (whole === VM_PART ? vm : fillTime(part, stamp)));

/**
 * What is wrong with a pattern for names; undefined when it gives a legal name for every VM.
 *
 * Parts in angle brackets are `<vm>` and times made of `yyyy`, `MM`, `dd`, `HH`, `mm`, `ss` and hyphens.
 *
 * @example getPatternProblem('<vm>-<date>') // → { kind: 'unknown-part', part: '<date>' }
 */
export const getPatternProblem = (pattern: string): PatternProblem | undefined => {
  if (pattern.trim() === '') {
    return { kind: 'empty' };
  }
  const part = listParts(pattern).find(
    (each) => each !== VM_PART && !IS_TIME.test(each.slice(1, -1)),
  );
  if (part !== undefined) {
    return { kind: 'unknown-part', part };
  }
  const filled = fill(pattern, NO_NAME, '20000101-000000');
  return toDnsLabel(filled, MAX_LABEL_LENGTH) === '' ? { kind: 'nothing-left' } : undefined;
};

/**
 * Whether two moments in which the pattern is used give two names: then a name of the past is not met again.
 *
 * @example isUniqueInTime('<vm>-<yyyyMMdd-HHmmss>') // → true
 */
export const isUniqueInTime = (pattern: string): boolean => {
  const times = listParts(pattern).join('');
  return UNITS.every(([unit]) => times.includes(unit));
};

/**
 * The name that a pattern without problems gives for one VM: always a DNS label.
 *
 * What does not fit is cut from the VM's name first, so that a time stands whole.
 *
 * @example fillPattern('<vm>-<yyyyMMdd>', { vmName: 'web.1', stamp: '20261124-023005' }) // → 'web-1-20261124'
 */
export const fillPattern = (
  pattern: string,
  { vmName, stamp, maxLength = MAX_LABEL_LENGTH }: PatternValues,
): string => {
  const vm = toDnsLabel(vmName, MAX_LABEL_LENGTH) || NO_NAME;
  const whole = toDnsLabel(fill(pattern, vm, stamp), Infinity);
  const count = pattern.split(VM_PART).length - 1;
  if (whole.length <= maxLength || count === 0) {
    return toDnsLabel(whole, maxLength);
  }
  const room = Math.max(1, vm.length - Math.ceil((whole.length - maxLength) / count));
  return toDnsLabel(fill(pattern, vm.slice(0, room), stamp), maxLength);
};
