// lint: max-depth
export function count(rows: readonly (readonly number[])[], isOn: boolean): number {
  let sum = 0;
  if (isOn) {
    for (const row of rows) {
      for (const value of row) {
        if (value > 0) sum += value;
      }
    }
  }
  return sum;
}
