import type { Dimension } from '../bank/dimension.ts';
import type { Level } from '../bank/question.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { type AskContext, sentenceAt } from './advice/ask.ts';
import { ASK_FOR } from './advice/ask-for.ts';
import { CHOICE_WEIGHTS } from './advice/choice-weights.ts';
import { rankForAdvice } from './advice/choose-dimensions.ts';
import { findExcess, findIdleRun, findRunToCut } from './advice/find-cut.ts';
import { countPlaces } from './advice/places.ts';
import { planAdvice } from './advice/plan-advice.ts';
import { wordCut, wordExchange, wordFact, wordFollowUp, wordReplacement } from './advice/word-advice.ts';
import type { Advice, DimensionResult, Points } from './assessment.ts';
import type { ScoreContext } from './score-context.ts';

/**
 * At most three pieces of advice, each on another dimension: what to cut, where the answer is too long; the facts that
 * are missing, asked for in the answer's own words, the first in the place of a boast or of an idle stretch where there
 * is one; and last a follow-up that the answer invites. Each names the passage it is about where there is one.
 */
export function giveAdvice(
  context: ScoreContext,
  dimensions: Readonly<Record<Dimension, DimensionResult>>,
  delivery: Delivery,
  level: Level,
): Advice[] {
  const places = countPlaces(context.reading.text);
  const facts = { question: context.question, kind: context.kind, points: pointsOf(dimensions) };
  const excess = findExcess(context, delivery);
  const out: Advice[] = [];
  const run =
    excess === undefined
      ? findIdleRun(context, dimensions, delivery)
      : findRunToCut(context, dimensions, excess);
  if (excess !== undefined) out.push(wordCut(excess, run, places));
  const [objection] = context.objections;
  const used = new Set<number>(run?.sentences.map((s) => s.index));
  const ranked = rankForAdvice(facts, CHOICE_WEIGHTS, level);
  planAdvice(ranked, facts.points, excess !== undefined).forEach(({ dimension, kind }, i) => {
    const asking: AskContext = { ...context, used, evidence: dimensions[dimension].evidence };
    const ask = ASK_FOR[dimension](asking, facts.points[dimension] ?? 0);
    const sentence = ask.at && sentenceAt(context, ask.at);
    if (sentence !== undefined) used.add(sentence.index);
    if (kind === 'follow-up') out.push(wordFollowUp(dimension, ask, context, places));
    else if (i === 0 && objection !== undefined)
      out.push(wordReplacement(objection, dimension, ask, context, places));
    else if (i === 0 && excess === undefined && run !== undefined)
      out.push(wordExchange(run, dimension, ask, places));
    else out.push(wordFact(dimension, ask, context, places));
  });
  return out;
}

function pointsOf(
  dimensions: Readonly<Record<Dimension, DimensionResult>>,
): Readonly<Record<Dimension, Points | null>> {
  return Object.fromEntries(
    Object.entries(dimensions).map(([name, result]) => [name, result.points]),
  ) as Record<Dimension, Points | null>;
}
