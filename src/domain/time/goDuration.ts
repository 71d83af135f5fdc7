const UNIT_MILLISECONDS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};

const WHOLE = /^(?:0|(?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+)$/u;
const PART = /(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/gu;

/**
 * Milliseconds of a Go duration as Kubernetes writes it (`time.ParseDuration`), `undefined` when it is none.
 *
 * @example parseGoDuration('1m30s') // → 90000
 */
export const parseGoDuration = (text: string): number | undefined => {
  if (!WHOLE.test(text)) return undefined;
  let milliseconds = 0;
  for (const [, amount = '0', unit = 's'] of text.matchAll(PART)) {
    milliseconds += Number(amount) * (UNIT_MILLISECONDS[unit] ?? 0);
  }
  return milliseconds;
};
