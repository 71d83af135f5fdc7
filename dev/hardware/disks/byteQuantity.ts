const factors: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};

/**
 * Bytes of a Kubernetes quantity of storage.
 *
 * @example parseBytes('1Gi') // → 1073741824
 */
export function parseBytes(quantity: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)([a-zA-Z]*)$/.exec(quantity) ?? [];
  const factor = factors[unit ?? ''];
  if (amount === undefined || factor === undefined) {
    throw new Error(`"${quantity}" is not a quantity of storage such as 512Mi or 10Gi`);
  }
  return Math.ceil(Number(amount) * factor);
}

/**
 * The shortest quantity for a number of bytes.
 *
 * @example formatBytes(1073741824) // → '1Gi'
 */
export function formatBytes(bytes: number): string {
  const unit = ['Ti', 'Gi', 'Mi', 'Ki'].find((name) => bytes % (factors[name] ?? 1) === 0);
  if (bytes === 0 || unit === undefined) return String(bytes);
  return `${bytes / (factors[unit] ?? 1)}${unit}`;
}
