import type { Dimension } from '../bank/dimension.ts';
import type { Level } from '../bank/question.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Move } from '../evidence/move.ts';
import type { Sentence } from '../text/sentences.ts';
import { spanContains } from '../text/span.ts';
import { askedDimension } from './asked-dimension.ts';
import type { Advice, DimensionResult, Evidence } from './assessment.ts';
import { DIMENSION_GROUPS, RUBRIC } from './dimensions.ts';
import { LEVEL_WEIGHTS } from './level-weights.ts';
import type { ScoreContext } from './score-context.ts';
import { isSpecific } from './support.ts';

const MOST_ADVICE = 3;
/** Past these, an answer is cut before anything is added. */
const MOST_SECONDS = 130;
const MOST_WORDS = 400;
const QUOTED_WORDS = 8;

/** A few of the answer's own words, to show which place is meant. */
function quoteStart(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim().split(' ');
  if (words.length <= QUOTED_WORDS) return words.join(' ');
  return `${words
    .slice(0, QUOTED_WORDS)
    .join(' ')
    .replace(/[\p{P}\s]+$/u, '')}…`;
}

function longestOf(sentences: readonly Sentence[]): Sentence | undefined {
  return sentences.reduce<Sentence | undefined>(
    (longest, s) => (longest === undefined || s.text.length > longest.text.length ? s : longest),
    undefined,
  );
}

/** The longest sentence that performs no move, or else no specific one: the first to go. */
function findCut(context: ScoreContext): Sentence | undefined {
  const moving = new Set(context.findings.map((f) => f.sentence));
  const working = new Set(context.findings.filter(isSpecific).map((f) => f.sentence));
  return (
    longestOf(context.sentences.filter((s) => !moving.has(s.index))) ??
    longestOf(context.sentences.filter((s) => !working.has(s.index)))
  );
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

/** Where a fact that is missing altogether would fit: behind the first of these moves. */
const FITS_BEHIND: Readonly<Partial<Record<Dimension, readonly Move[]>>> = {
  numbers: ['outcome', 'scale', 'constraint', 'decision'],
  outcome: ['rollout', 'decision'],
  limits: ['tradeoff', 'decision'],
  alternatives: ['decision'],
  ownership: ['decision'],
  scale: ['limitation', 'number'],
  operations: ['rollout', 'outcome'],
  rollout: ['decision'],
  customer: ['outcome'],
};

interface Place {
  readonly sentence: Sentence;
  readonly where: 'Before' | 'After' | 'At';
}

/** The place that a missing fact belongs to; undefined where the answer has none for it. */
function findPlace(context: ScoreContext, dimension: Dimension, result: DimensionResult): Place | undefined {
  const { sentences } = context.reading;
  const strongest = result.evidence
    .filter((e) => e.against !== true)
    .reduce<Evidence | undefined>(
      (best, e) => (best === undefined || e.strength > best.strength ? e : best),
      undefined,
    );
  const own = strongest && sentences.find((s) => spanContains(s, strongest));
  if (own !== undefined) return { sentence: own, where: 'At' };
  if (dimension === 'constraints') {
    const solution = sentences[context.solutionStart] ?? sentences[0];
    return solution && { sentence: solution, where: 'Before' };
  }
  for (const move of FITS_BEHIND[dimension] ?? []) {
    const near = context.findings.find((f) => f.move === move && isSpecific(f));
    const sentence = near && sentences[near.sentence];
    if (sentence !== undefined) return { sentence, where: 'After' };
  }
  return undefined;
}

function adviseNext(context: ScoreContext, dimension: Dimension, result: DimensionResult): Advice {
  const next = RUBRIC[dimension].next[result.points ?? 0];
  const place = findPlace(context, dimension, result);
  if (place === undefined) return { dimension, text: next };
  const { sentence, where } = place;
  const text = `${where} “${quoteStart(sentence.text)}”: ${next.charAt(0).toLowerCase()}${next.slice(1)}`;
  return { dimension, text, start: sentence.start, end: sentence.end };
}

/** What an interviewer would ask for next, where several weigh the same. */
const ASKED_NEXT: readonly Dimension[] = [
  'outcome',
  'operations',
  'ownership',
  'customer',
  'scale',
  'rollout',
];

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
  const asked = askedDimension(context.question);
  const unanswered = asked !== undefined && (dimensions[asked].points ?? 0) < 2 ? [asked] : [];
  const missing = [...unanswered, ...byGain(facts, dimensions, level)];
  const depth = byGain(ASKED_NEXT, dimensions, level);
  const cut = adviseCut(context, delivery) ?? adviseAgainst(context);
  const out: Advice[] = cut === undefined ? [] : [cut];
  const queue = [missing[0], depth[0], missing[1], depth[1]].filter((d) => d !== undefined);
  for (const dimension of queue) {
    if (out.length < MOST_ADVICE && !out.some((a) => a.dimension === dimension)) {
      out.push(adviseNext(context, dimension, dimensions[dimension]));
    }
  }
  return out;
}
