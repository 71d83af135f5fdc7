const FACTORS: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

const QUANTITY = /^(?<amount>\d+(?:\.\d+)?(?:[eE]\d+)?)(?<suffix>[A-Za-z]*)$/;

/**
 * Bytes of a Kubernetes quantity; undefined when it is none.
 *
 * @example toBytes('1Gi') // → 1073741824
 */
export const toBytes = (quantity: string): number | undefined => {
  const groups = QUANTITY.exec(quantity)?.groups;
  const factor = FACTORS[groups?.['suffix'] ?? ''];
  return groups === undefined || factor === undefined
    ? undefined
    : Number(groups['amount']) * factor;
};
