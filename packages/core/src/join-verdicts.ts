import { DIMENSIONS, type Dimension } from './bank/dimension.ts';
import { type Place, toOwnTurn } from './join-turns.ts';
import type { JudgedTurn } from './read-exchange.ts';
import type { DimensionResult, Evidence, Points } from './rubric/assessment.ts';
import { RUBRIC } from './rubric/dimensions.ts';
import { realMoves } from './rubric/real-moves.ts';
import type { AnswerScore } from './rubric/score-answer.ts';
import { noResult, nothingOf } from './rubric/score-dimensions.ts';
import { isReasoned } from './rubric/support.ts';

/**
 * One verdict a dimension over all answers: the best of the first answer, of each follow-up's on what it was asked for,
 * and of all read as one as far as a follow-up's own sentence carries it. Order is judged by the first answer alone. What
 * `matters` and has no points is 0.
 */
export function joinVerdicts(
  turns: readonly JudgedTurn[],
  whole: Pick<AnswerScore, 'context' | 'dimensions'>,
  places: readonly Place[],
  matters: ReadonlySet<Dimension>,
): Record<Dimension, DimensionResult> {
  const order = new Map(turns.map(({ turn }, i) => [turn.answerId, i]));
  const place = (e: Evidence): number => order.get(e.answerId ?? '') ?? 0;
  const opening = turns[0]?.turn.answerId;
  const out = {} as Record<Dimension, DimensionResult>;
  for (const dimension of DIMENSIONS) {
    const [first = noResult(dimension), ...own] = turns.map(({ turn, judged }) =>
      withAnswerId(judged.assessment.dimensions[dimension], turn.answerId),
    );
    if (dimension === 'structure') {
      out[dimension] = first;
      continue;
    }
    const before = first.points ?? 0;
    const later = [...own, carriedBy(whole, dimension, places, opening)].filter(speaks);
    const points = Math.max(before, ...later.map((r) => r.points ?? 0)) as Points;
    if (points === 0 && first.points === null) {
      out[dimension] = matters.has(dimension) ? nothingOf(dimension) : noResult(dimension);
      continue;
    }
    const shown = [
      first,
      ...later.filter((r) => own.includes(r) || (points > before && r.points === points)),
    ];
    const evidence = distinct(shown.flatMap((r) => r.evidence)).filter(
      (e) => points > 0 || e.against === true,
    );
    out[dimension] = {
      points,
      evidence: evidence.sort((a, b) => place(a) - place(b) || a.start - b.start || a.end - b.end),
      ...(before === 0 && points > 0 ? { raisedOnlyWhenAsked: true as const } : {}),
      next: RUBRIC[dimension].next[points],
    };
  }
  return out;
}

function withAnswerId(result: DimensionResult, answerId: string): DimensionResult {
  return { ...result, evidence: result.evidence.map((e) => ({ ...e, answerId })) };
}

function speaks({ points, evidence }: DimensionResult): boolean {
  return (points ?? 0) > 0 && evidence.some((e) => e.against !== true);
}

const SPECIFIC: Points = 2;
const REASONED: Points = 3;
/** How well a sentence must speak for what it was not asked for; in a first answer far less is shown. */
const WORTH_A_QUOTE = 0.25;

/**
 * What all answers read as one are worth on a dimension, as far as sentences of follow-ups carry it by themselves: longer
 * tales look better, but that alone raises nothing.
 */
function carriedBy(
  { context, dimensions }: Pick<AnswerScore, 'context' | 'dimensions'>,
  dimension: Dimension,
  places: readonly Place[],
  opening: string | undefined,
): DimensionResult {
  const whole = dimensions[dimension];
  const later = whole.evidence.flatMap((e) => {
    const [own] = toOwnTurn(e, places);
    return own === undefined || own.answerId === opening || own.against === true ? [] : [{ own, e }];
  });
  // An explanation is judged by what is in it and not by how it sounds.
  if (dimension === 'coverage') return { ...whole, evidence: later.map(({ own }) => own) };
  const real = realMoves(context, dimension);
  const startsOf = (moves: typeof real) => new Set(moves.map((f) => context.sentences[f.sentence]?.start));
  const [carrying, reasoned] = [startsOf(real), startsOf(real.filter(isReasoned))];
  const carried = later.filter(({ e }) => e.strength >= WORTH_A_QUOTE && carrying.has(e.start));
  const most = carried.some(({ e }) => reasoned.has(e.start)) ? REASONED : SPECIFIC;
  return {
    ...whole,
    points: Math.min(whole.points ?? 0, most) as Points,
    evidence: carried.map(({ own }) => own),
  };
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
