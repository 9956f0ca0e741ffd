import type { Dimension } from '../../bank/dimension.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import type { Sentence } from '../../text/sentences.ts';
import { spanContains, spansOverlap } from '../../text/span.ts';
import { countWords } from '../../text/words.ts';
import type { DimensionResult } from '../assessment.ts';
import { isArgued, type ScoreContext } from '../score-context.ts';
import { isSpecific } from '../support.ts';

/** Past these, an answer is cut before anything is added. */
const MOST_SECONDS = 130;
const MOST_WORDS = 400;
/** What an interviewer listens to, and the words that fit in. */
const HEARD_SECONDS = 120;
const HEARD_WORDS = 350;
/** A shorter stretch is not worth naming. */
const FEWEST_WORDS = 12;
/** An answer within its time is cut only where so many words in a row earn nothing, and enough is left without them. */
const IDLE_WORDS = 40;
const IDLE_SHARE = 0.2;
const MOST_IDLE_SHARE = 0.6;
/** So many names in a sentence that gives no reason are a list. */
const LISTED_NAMES = 3;
/** What the answer goes on with must say something. */
const TELLING_WORDS = 4;

/** By how much an answer is too long. */
export interface Excess {
  readonly much: number;
  readonly of: number;
  readonly unit: 'seconds' | 'words';
}

/** Sentences in a row that can go. */
export interface Run {
  readonly sentences: readonly [Sentence, ...Sentence[]];
  readonly words: number;
  /** True where they list tools. */
  readonly isList: boolean;
  /** Where the answer opens, or goes on, without them. */
  readonly next?: Sentence;
  readonly opens: boolean;
  /** True where it carries something, and is only to be told in fewer words. */
  readonly isCarrying: boolean;
}

type Dimensions = Readonly<Record<Dimension, DimensionResult>>;

const NAME = /(?<=[\p{L}\p{N},;:)] )(?:\p{Lu}[\p{L}\p{N}+#.-]*|\p{L}+\p{Lu}\p{L}*)/gu;

function isList(context: ScoreContext, { text, index }: Sentence): boolean {
  const names = new Set(text.match(NAME)?.filter((name) => !/^I$/.test(name)));
  return names.size >= LISTED_NAMES && !isArgued(context, index) && (context.facts.figures[index] ?? 0) === 0;
}

function quotesOf(dimensions: Dimensions): DimensionResult['evidence'] {
  return Object.values(dimensions)
    .filter((d) => (d.points ?? 0) > 0)
    .flatMap((d) => d.evidence.filter((e) => e.against !== true));
}

/** Sentences that no points rest on, and that hold nothing that could be checked; and lists of tools. */
function idleSentences(context: ScoreContext, dimensions: Dimensions): Set<number> {
  const quotes = quotesOf(dimensions);
  const specific = new Set(context.findings.filter(isSpecific).map((f) => f.sentence));
  const idle = context.sentences.filter(
    (s) =>
      !quotes.some((q) => spansOverlap(q, s)) &&
      (isList(context, s) || (!specific.has(s.index) && (context.facts.figures[s.index] ?? 0) === 0)),
  );
  return new Set(idle.map((s) => s.index));
}

function wordsOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, s) => sum + countWords(s.text), 0);
}

/** The run of such sentences with the most words. */
function longestRun(context: ScoreContext, idle: ReadonlySet<number>): Sentence[] {
  let best: Sentence[] = [];
  let most = 0;
  let run: Sentence[] = [];
  for (const sentence of context.sentences) {
    run = idle.has(sentence.index) ? [...run, sentence] : [];
    const words = wordsOf(run);
    if (words > most) [best, most] = [run, words];
  }
  return best;
}

function asRun(
  context: ScoreContext,
  dimensions: Dimensions,
  sentences: readonly Sentence[],
  isCarrying = false,
): Run | undefined {
  const [first, ...others] = sentences;
  if (first === undefined) return undefined;
  const opens = first.index <= 1;
  const behind = context.sentences.find(
    (s) => s.index > (sentences.at(-1)?.index ?? 0) && countWords(s.plain) >= TELLING_WORDS,
  );
  const limit = opens ? strongestLimit(context, dimensions, sentences) : undefined;
  const next = limit ?? behind;
  return {
    sentences: [first, ...others],
    words: wordsOf(sentences),
    isList: sentences.filter((s) => isList(context, s)).length * 2 > sentences.length,
    ...(next === undefined ? {} : { next }),
    opens,
    isCarrying,
  };
}

/** What is best opened with: the limit that speaks most for constraints. */
function strongestLimit(
  context: ScoreContext,
  dimensions: Dimensions,
  cut: readonly Sentence[],
): Sentence | undefined {
  const [strongest] = dimensions.constraints.evidence
    .filter((e) => e.against !== true)
    .sort((a, b) => b.strength - a.strength || a.start - b.start);
  const own = strongest && context.sentences.find((s) => spanContains(s, strongest));
  return own !== undefined && cut.includes(own) ? undefined : own;
}

/** By how much an answer is too long to be listened to; undefined where it is not. */
export function findExcess(context: ScoreContext, { seconds, words }: Delivery): Excess | undefined {
  if (context.reading.mode === 'spoken' && seconds !== undefined)
    return seconds > MOST_SECONDS
      ? { much: seconds - HEARD_SECONDS, of: seconds, unit: 'seconds' }
      : undefined;
  return words > MOST_WORDS ? { much: words - HEARD_WORDS, of: words, unit: 'words' } : undefined;
}

/**
 * What of a too long answer goes first: of the longest stretch that earns nothing as much as is needed. Where there is
 * none worth naming, the longest sentence, of those that no points rest on if there are such, is to be shortened.
 */
export function findRunToCut(
  context: ScoreContext,
  dimensions: Dimensions,
  { much, of }: Excess,
): Run | undefined {
  const needed = (wordsOf(context.sentences) * much) / of;
  const cut: Sentence[] = [];
  for (const sentence of longestRun(context, idleSentences(context, dimensions))) {
    if (wordsOf(cut) < needed) cut.push(sentence);
  }
  if (wordsOf(cut) >= FEWEST_WORDS) return asRun(context, dimensions, cut);
  const quotes = quotesOf(dimensions);
  const byLength = [...context.sentences].sort((a, b) => b.text.length - a.text.length);
  const longest =
    byLength.find((s) => countWords(s.text) >= FEWEST_WORDS && !quotes.some((q) => spansOverlap(q, s))) ??
    byLength[0];
  return asRun(context, dimensions, longest === undefined ? [] : [longest], true);
}

/**
 * A long stretch of an answer within its time that earns nothing, where enough is left beside it: the place for the
 * fact that is missing.
 */
export function findIdleRun(
  context: ScoreContext,
  dimensions: Dimensions,
  { words }: Delivery,
): Run | undefined {
  const run = asRun(context, dimensions, longestRun(context, idleSentences(context, dimensions)));
  if (run === undefined || run.words < IDLE_WORDS) return undefined;
  const share = run.words / Math.max(1, words);
  return share >= IDLE_SHARE && share <= MOST_IDLE_SHARE ? run : undefined;
}
