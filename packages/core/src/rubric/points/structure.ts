import type { Points } from '../../assessment.ts';
import type { Finding } from '../../evidence/finding.ts';
import { findingsOf, type ScoreContext } from '../score-context.ts';
import { isSpecific, type Scored } from '../support.ts';

function firstAfter(findings: readonly Finding[], sentence: number): Finding | undefined {
  return findings.find((f) => f.sentence >= sentence);
}

/** Is the order there: constraints, then the trade-off, then the design with its alternatives, then today and what would change? */
export function scoreStructure(context: ScoreContext): Scored {
  const decisions = findingsOf(context, 'decision');
  const said = decisions.find((f) => f.sentence === context.solutionStart) ?? decisions[0];
  const start = said?.sentence ?? 0;
  const opening = findingsOf(context, 'constraint').find((f) => f.sentence <= start && isSpecific(f));
  const weighing = findingsOf(context, 'alternative', 'rejection', 'tradeoff').find(isSpecific);
  const ending = firstAfter(
    findingsOf(context, 'outcome', 'operations', 'number').filter(isSpecific),
    start + 1,
  );
  const change = firstAfter(
    findingsOf(context, 'limitation', 'lesson', 'scoped_out').filter(isSpecific),
    start + 1,
  );
  const parts = [opening, said, weighing, ending, change].filter((f) => f !== undefined);
  if (parts.length === 0) {
    const any = context.findings[0];
    return any === undefined ? { points: 0, support: [] } : { points: 1, support: [any] };
  }
  const order = [opening, weighing, change].filter((f) => f !== undefined).length;
  const points: Points = order === 3 && parts.length >= 4 ? 3 : order === 2 && parts.length >= 3 ? 2 : 1;
  return { points, support: parts };
}
