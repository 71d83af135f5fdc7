type Stoppable = { name: string; stopAfter: readonly string[] };

/**
 * Groups processes into the waves in which they are ended, clients before what they talk to.
 *
 * Names in `stopAfter` that are not running do not hold anything up. A circle is ended as one last wave,
 * because ending everything matters more than the order.
 *
 * @example planStop([{ name: 'etcd', stopAfter: ['api'] }, { name: 'api', stopAfter: [] }]) // → [['api'], ['etcd']]
 */
export function planStop(running: readonly Stoppable[]): string[][] {
  const waves: string[][] = [];
  let left = [...running];
  while (left.length > 0) {
    const names = new Set(left.map((one) => one.name));
    const free = left.filter((one) => !one.stopAfter.some((client) => names.has(client)));
    const wave = free.length > 0 ? free : left;
    waves.push(wave.map((one) => one.name));
    left = left.filter((one) => !wave.includes(one));
  }
  return waves;
}
