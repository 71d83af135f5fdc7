/** Shares that differ by one at most and add up to the total: 7 over 3 is 3, 2, 2. */
export function spreadEvenly(total: number, parts: number): number[] {
  const share = Math.floor(total / parts);
  return Array.from({ length: parts }, (_, index) => share + (index < total % parts ? 1 : 0));
}
