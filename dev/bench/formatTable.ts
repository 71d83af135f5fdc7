import type { Measure } from './measure.ts';

const head = ['measure', 'value', 'unit', 'bound', 'met'];

/** The measures as a table for the terminal, one row each, and below it why some are missing. */
export function formatTable(measures: readonly Measure[]): string {
  const table = [head, ...measures.map(toCells)];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const problems = listProblems(measures);
  return [...lines, ...(problems.length > 0 ? ['', ...problems] : [])].join('\n');
}

function toCells({ measure, value, unit, bound, met }: Measure): string[] {
  return [
    measure,
    value === null ? 'not measured' : String(value),
    unit,
    bound === null ? '–' : `≤ ${bound}`,
    met === null ? '–' : met ? 'yes' : 'NO',
  ];
}

/** Says once what is the reason of several. */
function listProblems(measures: readonly Measure[]): string[] {
  const reasons = [...new Set(measures.flatMap(({ problem }) => problem ?? []))];
  return reasons.map((reason) => {
    const names = measures.filter(({ problem }) => problem === reason);
    return `Not measured: ${names.map(({ measure }) => measure).join(', ')}. ${reason}`;
  });
}
