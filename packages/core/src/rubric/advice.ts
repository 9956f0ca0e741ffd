import type { Dimension } from '../bank/dimension.ts';
import type { Level } from '../bank/question.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { spanContains } from '../text/span.ts';
import { type Ask, type AskContext, NOT_MEASURED, sentenceAt } from './advice/ask.ts';
import { ASK_FOR } from './advice/ask-for.ts';
import { CHOICE_WEIGHTS } from './advice/choice-weights.ts';
import { rankForAdvice } from './advice/choose-dimensions.ts';
import { findExcess, findIdleRun, findRunToCut } from './advice/find-cut.ts';
import { countPlaces } from './advice/places.ts';
import { planAdvice } from './advice/plan-advice.ts';
import { saysUnmeasured } from './advice/what-bears.ts';
import { wordCut, wordExchange, wordFact, wordFollowUp, wordReplacement } from './advice/word-advice.ts';
import type { Advice, DimensionResult, Points } from './assessment.ts';
import { voteOverall } from './overall.ts';
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
  // Of an answer that holds next to nothing a fact is wanted before anything goes.
  const isBare = voteOverall(facts.points, level) === 1;
  const used = new Set<number>(run?.sentences.map((s) => s.index));
  const ranked = rankForAdvice(facts, CHOICE_WEIGHTS, level);
  planAdvice(ranked, facts.points, excess !== undefined).forEach(({ dimension, kind }, i) => {
    const asking: AskContext = { ...context, used, evidence: dimensions[dimension].evidence };
    const missing = ASK_FOR[dimension](asking, facts.points[dimension] ?? 0);
    const sentence = missing.at && sentenceAt(context, missing.at);
    const ask = sentence !== undefined && saysUnmeasured(sentence) ? asUnmeasured(missing) : missing;
    const objection =
      context.objections.find((o) => sentence && spanContains(sentence, o)) ?? context.objections[0];
    if (sentence !== undefined) used.add(sentence.index);
    if (kind === 'follow-up') out.push(wordFollowUp(dimension, ask, context, places));
    else if (i === 0 && !isBare && objection !== undefined)
      out.push(wordReplacement(objection, dimension, ask, context, places));
    else if (i === 0 && !isBare && excess === undefined && run !== undefined)
      out.push(wordExchange(run, dimension, ask, places));
    else out.push(wordFact(dimension, ask, context, places));
  });
  return out;
}

/** The same of a sentence that says already that it was not measured. */
function asUnmeasured(ask: Ask): Ask {
  if (ask.honest !== NOT_MEASURED) return ask;
  const { honest: _, ...rest } = ask;
  return { ...rest, question: 'how would you measure it now, and what would you decide by it?' };
}

function pointsOf(
  dimensions: Readonly<Record<Dimension, DimensionResult>>,
): Readonly<Record<Dimension, Points | null>> {
  return Object.fromEntries(
    Object.entries(dimensions).map(([name, result]) => [name, result.points]),
  ) as Record<Dimension, Points | null>;
}
