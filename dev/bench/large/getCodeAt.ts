/** A request of a page, as its browser timed it. */
export type Timed = {
  readonly name: string;
  readonly startTime: number;
  readonly responseEnd: number;
};

/** When the last of our code was there that had come before the page asked for its list. */
export function getCodeAt(requests: readonly Timed[], plural: string): number {
  const isPlural = ({ name }: Timed): boolean => new URL(name).pathname.endsWith(`/${plural}`);
  const lists = requests.filter(isPlural);
  if (lists.length === 0) throw new Error(`The page asked for no ${plural}.`);
  const asked = Math.min(...lists.map(({ startTime }) => startTime));
  const code = requests.filter(({ name }) => name.includes('/api/plugins/vm-snapshots/'));
  const ends = code.map(({ responseEnd }) => responseEnd).filter((end) => end <= asked);
  if (ends.length === 0) throw new Error('The code of the page was not seen to arrive.');
  return Math.max(...ends);
}
