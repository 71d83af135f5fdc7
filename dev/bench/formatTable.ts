import type { Measure } from './measure.ts';

/** The measures as a table for the terminal, one row each. */
export function formatTable(measures: readonly Measure[]): string {
  const rows = measures.map(({ measure, value, unit, bound, met }) => [
    measure,
    String(value),
    unit,
    bound === null ? '–' : `≤ ${bound}`,
    met === null ? '–' : met ? 'yes' : 'NO',
  ]);
  const table = [['measure', 'value', 'unit', 'bound', 'met'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
