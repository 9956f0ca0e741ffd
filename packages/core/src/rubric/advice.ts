import type { Advice, DimensionResult } from '../assessment.ts';
import type { Dimension } from '../bank/dimension.ts';
import type { Level } from '../bank/question.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Finding } from '../evidence/finding.ts';
import type { Sentence } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { DIMENSION_GROUPS, RUBRIC } from './dimensions.ts';
import { LEVEL_WEIGHTS } from './level-weights.ts';
import type { ScoreContext } from './score-context.ts';
import { isSpecific } from './support.ts';

const MOST_ADVICE = 3;
/** Past these, an answer is cut before anything is added. */
const MOST_SECONDS = 120;
const MOST_WORDS = 400;
const QUOTED_WORDS = 8;

/** A few of the answer's own words, to show which place is meant. */
function quoteStart(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim().split(' ');
  return words.length <= QUOTED_WORDS ? words.join(' ') : `${words.slice(0, QUOTED_WORDS).join(' ')}…`;
}

/** The longest sentence that performs no specific move: the first to go. */
function findCut(context: ScoreContext): Sentence | undefined {
  const working = new Set(context.findings.filter(isSpecific).map((f) => f.sentence));
  let longest: Sentence | undefined;
  for (const sentence of context.sentences) {
    if (working.has(sentence.index)) continue;
    if (longest === undefined || countWords(sentence.text) > countWords(longest.text)) longest = sentence;
  }
  return longest;
}

function adviseCut(context: ScoreContext, delivery: Delivery): Advice | undefined {
  const tooLong =
    (context.reading.mode === 'spoken' && (delivery.seconds ?? 0) > MOST_SECONDS) ||
    delivery.words > MOST_WORDS;
  if (!tooLong) return undefined;
  const cut = findCut(context);
  const length =
    delivery.seconds !== undefined && context.reading.mode === 'spoken'
      ? `This took ${Math.round(delivery.seconds)} seconds, and a listener is with you for about 120.`
      : `This is ${delivery.words} words, and 250 to 350 are heard in two minutes.`;
  if (cut === undefined)
    return {
      dimension: 'structure',
      text: `${length} Keep the limits and the trade-off, and shorten the rest.`,
    };
  return {
    dimension: 'structure',
    text: `${length} Cut “${quoteStart(cut.text)}” first.`,
    start: cut.start,
    end: cut.end,
  };
}

function adviseAgainst(context: ScoreContext): Advice | undefined {
  const objection = context.objections[0];
  if (objection === undefined) return undefined;
  const quote = context.reading.text.slice(objection.start, objection.end);
  const text =
    objection.detector === 'absolute-claim'
      ? `Every system has a limit: in place of “${quote}”, say what would break first.`
      : `“${quote}” could be said of anything. Say what you measured or saw instead.`;
  return {
    dimension: objection.detector === 'absolute-claim' ? 'limits' : 'credibility',
    text,
    start: objection.start,
    end: objection.end,
  };
}

function sentenceOf(context: ScoreContext, finding: Finding | undefined): Sentence | undefined {
  return finding === undefined ? undefined : context.reading.sentences[finding.sentence];
}

/** The place that a missing fact belongs to. */
function findPlace(
  context: ScoreContext,
  dimension: Dimension,
  result: DimensionResult,
): Sentence | undefined {
  const own = result.evidence.find((e) => e.against !== true);
  if (own !== undefined)
    return context.reading.sentences.find((s) => s.start <= own.start && own.end <= s.end);
  const near = {
    numbers: ['outcome', 'scale', 'decision'],
    outcome: ['decision'],
    limits: ['decision', 'tradeoff'],
    alternatives: ['decision'],
    constraints: ['decision'],
    ownership: ['decision'],
    scale: ['limitation', 'number', 'decision'],
    operations: ['limitation', 'outcome', 'decision'],
  }[dimension as string];
  for (const move of near ?? []) {
    const place = sentenceOf(
      context,
      context.findings.find((f) => f.move === move),
    );
    if (place !== undefined) return place;
  }
  return context.sentences[0];
}

function adviseNext(context: ScoreContext, dimension: Dimension, result: DimensionResult): Advice {
  const place = findPlace(context, dimension, result);
  const next = RUBRIC[dimension].next[result.points ?? 0];
  if (place === undefined) return { dimension, text: next };
  return {
    dimension,
    text: `At “${quoteStart(place.text)}”: ${next.charAt(0).toLowerCase()}${next.slice(1)}`,
    start: place.start,
    end: place.end,
  };
}

/** Dimensions by how much one more point would help, most first. */
function byGain(
  names: readonly Dimension[],
  dimensions: Readonly<Record<Dimension, DimensionResult>>,
  level: Level,
): Dimension[] {
  const weights = LEVEL_WEIGHTS[level];
  const gain = (d: Dimension): number => weights[d] * (3 - (dimensions[d].points ?? 3));
  return names.filter((d) => gain(d) > 0).sort((a, b) => gain(b) - gain(a));
}

/**
 * At most three pieces of advice, most useful first: what to cut, then the missing fact, then what an interviewer
 * would ask next. Each names the sentence it is about where there is one.
 */
export function giveAdvice(
  context: ScoreContext,
  dimensions: Readonly<Record<Dimension, DimensionResult>>,
  delivery: Delivery,
  level: Level,
): Advice[] {
  const facts: Dimension[] = [...DIMENSION_GROUPS.core, 'coverage'];
  const missing = byGain(facts, dimensions, level);
  const asked = byGain(DIMENSION_GROUPS.depth, dimensions, level);
  const cut = adviseCut(context, delivery) ?? adviseAgainst(context);
  const out: Advice[] = cut === undefined ? [] : [cut];
  const queue = [missing[0], asked[0], missing[1], asked[1]].filter((d) => d !== undefined);
  for (const dimension of queue) {
    if (out.length < MOST_ADVICE && !out.some((a) => a.dimension === dimension)) {
      out.push(adviseNext(context, dimension, dimensions[dimension]));
    }
  }
  return out;
}
