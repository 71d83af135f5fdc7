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
  const notes = [...problems, ...listProcesses(measures)];
  return [...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
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

/** Says once for all measures that were taken beside the same processes of the stage which these were. */
function listProcesses(measures: readonly Measure[]): string[] {
  const all = [...new Set(measures.flatMap(({ ran }) => ran?.join(', ') ?? []))];
  return all.map((processes) => {
    const taken = measures.filter(({ ran }) => ran?.join(', ') === processes);
    const names = taken.map(({ measure }) => measure).join('; ');
    return `Only these processes of the stage ran: ${processes}. Measured so: ${names}.`;
  });
}
