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

const PART = String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h)`;

const WHOLE = new RegExp(`^[+-]?(?:0|(?:${PART})+)$`);

const PARTS = /([\d.]+)([a-zµμ]+)/g;

/**
 * Milliseconds of a duration in Go's notation, in which Kubernetes writes them (`time.ParseDuration`); undefined when
 * it is none.
 *
 * @example parseGoDuration('1m30s') // → 90000
 * @example parseGoDuration('5 minutes') // → undefined
 */
export const parseGoDuration = (text: string): number | undefined => {
  if (!WHOLE.test(text)) {
    return undefined;
  }
  const millis = [...text.matchAll(PARTS)]
    .map(([, amount, unit]) => Number(amount) * Number(UNIT_MILLISECONDS[String(unit)]))
    .reduce((sum, part) => sum + part, 0);
  return text.startsWith('-') ? -millis : millis;
};
