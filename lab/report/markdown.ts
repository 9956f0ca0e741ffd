/** A Markdown table; numbers are set to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const right = head.map((_, c) => rows.every((row) => /^[-+±]?\d|^–$|^$/.test(String(row[c] ?? ''))));
  return [
    `| ${head.join(' | ')} |`,
    `|${right.map((r) => (r ? '--:' : '---')).join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

/** Two decimals, and a dash where there is no figure. */
export function two(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(2);
}

/** Three decimals, and a dash where there is no figure. */
export function three(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(3);
}

/** With its sign, two decimals. */
export function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(2)}`;
}

/** A share as a percentage with one decimal. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** A value with the bounds of its interval: "0.82 [0.78, 0.86]". */
export function within(interval: { value: number; low: number; high: number } | undefined): string {
  return interval === undefined
    ? '–'
    : `${two(interval.value)} [${two(interval.low)}, ${two(interval.high)}]`;
}
