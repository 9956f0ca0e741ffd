import type { Assessment, Dimension } from '@sounding/core';
import {
  type ChoiceFacts,
  type ChoiceWeights,
  isCut,
  planAdvice,
  rankForAdvice,
} from '@sounding/core/training';
import { readJsonLines, writerOf } from '../data/answers.ts';
import { type FixedAnswer, learnAdviceWeights } from './learn-advice-weights.ts';
import type { Scored } from './scored.ts';

/** An answer that was assessed, by weights that have not seen its writer. */
type Assessed = Scored & { readonly assessment: Assessment };

/** What a rater's fix of one answer asks to change, the main thing first. */
export interface FixLabel {
  readonly id: string;
  /** `cut` asks to shorten, `question` to answer what was asked; both come beside dimensions. */
  readonly dimensions: readonly (Dimension | 'cut' | 'question')[];
}

/** Shares, 0..1, of answers whose first or second advice is on what the fix asks for. */
export interface Agreement {
  /** On any dimension of the fix; to cut counts as `structure`, which is what our advice to cut is filed under. */
  readonly withAny: number;
  /** The same where a wish to shorten is not counted. */
  readonly withAnyButCut: number;
  /** On the fix's first dimension. */
  readonly withFirst: number;
}

/** How often our advice is what the rater advised. */
export interface AdviceAgreement {
  readonly answers: number;
  /** The figure to go by: `leftOut.withAny` for our own engine, and `given.withAny` for others. */
  readonly firstTwo: number;
  /** The choice of dimensions learnt without the answer's writer. */
  readonly leftOut: Agreement;
  /** The advice as given. Ours is chosen by weights which have seen these fixes. */
  readonly given: Agreement;
  /** What always advising the two dimensions that fixes name most often would reach. */
  readonly mostCommonTwo: Agreement & { readonly dimensions: readonly string[] };
}

/** Reads what the raters' fixes were labelled with. */
export function readFixLabels(): FixLabel[] {
  return readJsonLines<FixLabel>(new URL('../labels/fixes.jsonl', import.meta.url));
}

/** What the choice of dimensions looks at in an assessed answer. */
function choiceFactsOf({ labelled: { answer }, assessment }: Assessed): ChoiceFacts {
  const points = Object.fromEntries(
    Object.entries(assessment.dimensions).map(([name, result]) => [name, result.points]),
  ) as ChoiceFacts['points'];
  return { question: answer.question, kind: answer.kind, points };
}

function isAssessed(each: Scored): each is Assessed {
  return each.assessment !== undefined;
}

/** Pairs assessed answers with what their fixes want, for learning; those that were not assessed teach nothing. */
export function fixedAnswers(assessed: readonly Scored[], fixes: readonly FixLabel[]): FixedAnswer[] {
  const wanted = new Map(fixes.map((fix) => [fix.id, fix.dimensions]));
  return assessed.flatMap((each) =>
    isAssessed(each) && each.assessment.status === 'ok'
      ? [{ facts: choiceFactsOf(each), wanted: wanted.get(each.labelled.answer.id) ?? [] }]
      : [],
  );
}

/** The dimensions that an answer is advised on, in order, by given weights. What is cut does not depend on them. */
function advisedBy(each: Assessed, weights: ChoiceWeights): string[] {
  const { assessment } = each;
  if (assessment.status !== 'ok') return [];
  const facts = choiceFactsOf(each);
  const cut = assessment.advice.some(isCut);
  const planned = planAdvice(rankForAdvice(facts, weights, 'senior'), facts.points, cut);
  return [...(cut ? ['structure'] : []), ...planned.map((p) => p.dimension)];
}

const LOOKED_AT = 2;

function agree(
  assessed: readonly Assessed[],
  fixes: ReadonlyMap<string, FixLabel>,
  advised: (each: Assessed) => readonly string[],
): Agreement {
  let any = 0;
  let anyButCut = 0;
  let first = 0;
  for (const each of assessed) {
    const wanted: readonly string[] = fixes.get(each.labelled.answer.id)?.dimensions ?? [];
    const given = advised(each).slice(0, LOOKED_AT);
    const own = given.some((d) => wanted.includes(d));
    if (own) anyButCut++;
    if (own || (wanted.includes('cut') && given.includes('structure'))) any++;
    if (wanted[0] !== undefined && given.includes(wanted[0])) first++;
  }
  const count = Math.max(1, assessed.length);
  return { withAny: any / count, withAnyButCut: anyButCut / count, withFirst: first / count };
}

/**
 * Measures how often our first or second advice is on a dimension that the rater's fix asks to change, with the
 * choice of dimensions learnt anew for every writer from the others' fixes.
 *
 * The assessments are to be out of fold. Those of the other writers, from which the choice is learnt, come from weights
 * that did see this writer's points, yet never a fix.
 */
export function adviceAgreement(
  scored: readonly Scored[],
  fixes: readonly FixLabel[] = readFixLabels(),
): AdviceAgreement {
  const byId = new Map(fixes.map((fix) => [fix.id, fix]));
  const known = scored.filter(isAssessed).filter(({ labelled }) => byId.has(labelled.answer.id));
  const weights = new Map<string, ChoiceWeights>();
  for (const writer of new Set(known.map(({ labelled }) => writerOf(labelled.answer)))) {
    const others = known.filter(({ labelled }) => writerOf(labelled.answer) !== writer);
    weights.set(writer, learnAdviceWeights(fixedAnswers(others, fixes)));
  }
  const common = mostCommon(fixes);
  const leftOut = agree(known, byId, (each) =>
    advisedBy(each, weights.get(writerOf(each.labelled.answer)) ?? {}),
  );
  const given = agree(known, byId, ({ assessment }) => assessment.advice.map((a) => a.dimension));
  const isOurs = known.every(({ assessment }) => assessment.engine.kind === 'local');
  return {
    answers: known.length,
    firstTwo: (isOurs ? leftOut : given).withAny,
    leftOut,
    given,
    mostCommonTwo: { ...agree(known, byId, () => common), dimensions: common },
  };
}

function mostCommon(fixes: readonly FixLabel[]): string[] {
  const counts = new Map<string, number>();
  for (const { dimensions } of fixes) {
    for (const d of dimensions) {
      if (d !== 'cut' && d !== 'question') counts.set(d, (counts.get(d) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
    .slice(0, LOOKED_AT)
    .map(([dimension]) => dimension);
}
