import type { Finding } from '../../evidence/finding.ts';
import type { Move } from '../../evidence/move.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { countWords } from '../../text/words.ts';
import type { Evidence, Points } from '../assessment.ts';
import { topicStems } from '../relevance.ts';
import { saysNotKnown } from '../says-not-known.ts';
import { figuresIn, type ScoreContext } from '../score-context.ts';
import { type Quoted, quoteAround } from './places.ts';
import { bearsMove, saysUnmeasured, sharedSubject } from './what-bears.ts';

/** What is asked of the person about a dimension: words to fill in, never words of ours to repeat. */
export interface Ask {
  /** The passage it is about; absent where the answer has none for it. */
  readonly at?: Quoted;
  /** In small letters, to stand behind the passage. */
  readonly question: string;
  /** What to say where there is no such fact. */
  readonly honest?: string;
}

/** An answer to be advised on, and the sentences that other advice is about already. */
export interface AskContext extends ScoreContext {
  readonly used: ReadonlySet<number>;
  /** What the points of the dimension asked about rest on. */
  readonly evidence: readonly Evidence[];
}

/** Asks for what is missing on one dimension, given its points. */
export type AskFor = (context: AskContext, points: Points) => Ask;

export const NOT_MEASURED = 'If it was not measured, say so.';

/**
 * The words of the finding that most likely performs the first of these moves that is found at all; of a sentence that
 * no other advice is about, where there is one. What is only planned does not count as done.
 */
export function quoteMove(context: AskContext, ...moves: readonly Move[]): Quoted | undefined {
  return quoteLikeliest(context, moves, () => 0);
}

function quoteLikeliest(
  context: AskContext,
  moves: readonly Move[],
  bonus: (sentence: Sentence) => number,
): Quoted | undefined {
  for (const move of moves) {
    const own = context.facts.chances.get(move);
    const rank = (f: Finding): number => {
      const sentence = sentenceAt(context, f);
      const more = sentence === undefined ? 0 : bonus(sentence);
      return (own?.[f.sentence] ?? 0) + more - (context.used.has(f.sentence) ? 1 : 0);
    };
    const [best] = context.findings
      .filter((f) => f.move === move && bears(context, f))
      .sort((a, b) => rank(b) - rank(a) || a.start - b.start);
    if (best !== undefined) return quoteSpan(context, best);
  }
  return undefined;
}

function bears(context: AskContext, { move, ...span }: Finding): boolean {
  const sentence = sentenceAt(context, span);
  return sentence === undefined || bearsMove(context, sentence, move);
}

/**
 * The words that the dimension's points rest on: its strongest quote, around what performs one of these moves there.
 * Where it has no quote, the best of the moves.
 */
export function quoteOwn(context: AskContext, ...moves: readonly Move[]): Quoted | undefined {
  const own = context.evidence.flatMap((e) => {
    const sentence = sentenceAt(context, e);
    if (e.against === true || sentence === undefined) return [];
    return [{ sentence, rank: e.strength - (context.used.has(sentence.index) ? 1 : 0) }];
  });
  const [best] = own.sort((a, b) => b.rank - a.rank);
  if (best === undefined) return quoteMove(context, ...moves);
  const { sentence } = best;
  const finding = context.findings.find((f) => f.sentence === sentence.index && moves.includes(f.move));
  return quoteAround(sentence, finding ?? sentence);
}

/** True of a passage whose sentence gives a definite figure already. */
export function saysFigure(context: ScoreContext, at: Span): boolean {
  const sentence = sentenceAt(context, at);
  return sentence !== undefined && figuresIn(context, sentence.index).length > 0;
}

/** The answer's words around a span of it. */
export function quoteSpan(context: ScoreContext, span: Span): Quoted | undefined {
  const sentence = sentenceAt(context, span);
  return sentence && quoteAround(sentence, span);
}

/** The sentence in which a span begins. */
export function sentenceAt(context: ScoreContext, span: Span): Sentence | undefined {
  return context.sentences.find((s) => s.start <= span.start && span.start < s.end);
}

/** The first sentence that says such a thing, of those that fit, quoted around its words. */
export function quoteWording(
  context: ScoreContext,
  wording: RegExp,
  fits: (sentence: Sentence) => boolean = () => true,
): Quoted | undefined {
  for (const sentence of context.sentences) {
    const match = wording.exec(sentence.text);
    if (match === null || !fits(sentence)) continue;
    const start = sentence.start + match.index;
    return quoteAround(sentence, { start, end: start + match[0].length });
  }
  return undefined;
}

/** A shorter sentence ("Sure.") shows no place. */
const FEWEST_WORDS = 5;

/**
 * What was chosen or built, in the answer's words, rather where it takes up what a story is asked about; else the first
 * sentence that tells what was done.
 */
export function quoteSolution(context: AskContext): Quoted | undefined {
  const telling = context.sentences.filter(
    (s) =>
      countWords(s.plain) >= FEWEST_WORDS &&
      bearsMove(context, s, 'decision') &&
      !saysNotKnown(s.plain) &&
      !saysUnmeasured(s),
  );
  const first = telling.find((s) => !context.used.has(s.index)) ?? telling[0];
  const topic = topicStems(context.kind === 'story' ? context.question : '');
  return (
    quoteLikeliest(context, ['decision', 'ownership', 'outcome'], (s) => sharedSubject(topic, s)) ??
    (first && quoteAround(first))
  );
}

/** An ask, with its passage where there is one. */
export function askAt(at: Quoted | undefined, question: string, honest?: string): Ask {
  return { ...(at === undefined ? {} : { at }), question, ...(honest === undefined ? {} : { honest }) };
}
