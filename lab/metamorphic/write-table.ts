import type { Change, Check } from './relation.ts';
import type { RelationResult } from './run-relations.ts';

const EXAMPLES = 3;

/** The results as a Markdown table, a row each, with the totals last. */
export function writeRelationTable(results: readonly RelationResult[]): string {
  const checks = results.reduce((sum, result) => sum + result.checks, 0);
  const violations = results.reduce((sum, result) => sum + result.violations, 0);
  return [
    '| relation | checks | violations | rate | mean drift | broken by | for example |',
    '|---|--:|--:|--:|--:|---|---|',
    ...results.map(writeRow),
    `| all | ${checks} | ${violations} | ${percent(checks === 0 ? 0 : violations / checks)} | | | |`,
  ].join('\n');
}

function writeRow(result: RelationResult): string {
  const { relation, checks, violations, rate, meanDrift, brokenBy, violated } = result;
  const cells = [
    relation.name,
    checks,
    violations,
    percent(rate),
    meanDrift === null ? '' : meanDrift.toFixed(3),
    brokenBy.map(([of, times]) => `${of} ${times}`).join(', '),
    violated.slice(0, EXAMPLES).map(writeCheck).join('; '),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** A violation in short: "w1-001 (numbers): scale 1→2". */
export function writeCheck({ id, dimension, broken }: Check): string {
  return `${id}${dimension === undefined ? '' : ` (${dimension})`}: ${broken.map(writeChange).join(', ')}`;
}

function writeChange({ of, from, to }: Change): string {
  return `${of} ${from}→${to}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
