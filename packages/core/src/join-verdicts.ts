import { DIMENSIONS, type Dimension } from './bank/dimension.ts';
import { type Place, toOwnTurn } from './join-turns.ts';
import type { JudgedTurn } from './read-exchange.ts';
import type { DimensionResult, Evidence, Points } from './rubric/assessment.ts';
import { RUBRIC } from './rubric/dimensions.ts';
import { noResult, nothingOf } from './rubric/score-dimensions.ts';

type Results = Readonly<Record<Dimension, DimensionResult>>;

/**
 * One verdict a dimension over all answers: the best of the first answer, of each follow-up's, and of all read as one
 * where a follow-up speaks for it. Order is judged by the first answer alone. What `matters` and has no points is 0.
 */
export function joinVerdicts(
  turns: readonly JudgedTurn[],
  whole: Results,
  places: readonly Place[],
  matters: ReadonlySet<Dimension>,
): Record<Dimension, DimensionResult> {
  const order = new Map(turns.map(({ turn }, i) => [turn.answerId, i]));
  const out = {} as Record<Dimension, DimensionResult>;
  for (const dimension of DIMENSIONS) {
    const own = turns.map(({ turn, judged }) =>
      withAnswerId(judged.assessment.dimensions[dimension], turn.answerId),
    );
    const first = own[0] ?? noResult(dimension);
    const isZero = matters.has(dimension) && first.points === null;
    if (dimension === 'structure') {
      out[dimension] = first;
      continue;
    }
    const joined = {
      ...whole[dimension],
      evidence: whole[dimension].evidence.flatMap((e) => toOwnTurn(e, places)),
    };
    const later = [...own.slice(1), joined].filter((r) => speaksElsewhere(r, turns[0]?.turn.answerId));
    const points = Math.max(0, ...[first, ...later].map((r) => r.points ?? 0)) as Points;
    if (points === 0 && first.points === null) {
      out[dimension] = isZero ? nothingOf(dimension) : noResult(dimension);
      continue;
    }
    const raised = points > (first.points ?? 0);
    const shown = [first, ...later.filter((r) => (r.points ?? 0) === points || r !== joined)];
    const evidence = distinct(shown.flatMap((r) => r.evidence)).filter(
      (e) => points > 0 || e.against === true,
    );
    const place = (e: Evidence): number => order.get(e.answerId ?? '') ?? 0;
    out[dimension] = {
      points,
      evidence: evidence.sort((a, b) => place(a) - place(b) || a.start - b.start || a.end - b.end),
      ...(raised ? { raisedOnlyWhenAsked: true as const } : {}),
      next: RUBRIC[dimension].next[points],
    };
  }
  return out;
}

function withAnswerId(result: DimensionResult, answerId: string): DimensionResult {
  return { ...result, evidence: result.evidence.map((e) => ({ ...e, answerId })) };
}

/** True where a follow-up's answer speaks for the points: longer tales look better, but that alone raises nothing. */
function speaksElsewhere({ points, evidence }: DimensionResult, first: string | undefined): boolean {
  return (points ?? 0) > 0 && evidence.some((e) => e.against !== true && e.answerId !== first);
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((e) => {
    const key = `${e.answerId} ${e.start} ${e.end} ${e.against ?? false}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
