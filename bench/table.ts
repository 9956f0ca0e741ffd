import type { Row } from './row.ts';

/** The rows as one aligned table; a missed budget says so in capitals, so that it can be searched for. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ['what', 'figure', 'budget', ''],
    ...rows.map(({ what, figure, budget, met }) => [
      what,
      figure,
      budget,
      met === undefined ? '' : met ? 'met' : 'MISSED',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...lines.slice(1)].join(
    '\n',
  );
}
