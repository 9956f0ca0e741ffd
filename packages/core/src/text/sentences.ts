import { plainText } from './plain-text.ts';
import { breakAtPunctuation, isUnpunctuated } from './sentence-breaks.ts';
import type { Span } from './span.ts';
import { cutSpeech } from './speech-units.ts';

/** One sentence, or one clause-like unit of unpunctuated speech. */
export interface Sentence extends Span {
  /** Position in the answer, from 0. */
  readonly index: number;
  /** `text.slice(start, end)`: as it was said. */
  readonly text: string;
  /**
   * What detectors match against: lower case, straight quotes, single spaces, without fillers
   * ("um", "you know"), doubled words and restarts, without Markdown marks. May be empty ("---").
   */
  readonly plain: string;
  /**
   * `plainStarts[i]` is the offset in the whole answer of the code unit that gave `plain[i]`;
   * has `plain.length + 1` entries, the last being where the last unit ended.
   */
  readonly plainStarts: readonly number[];
}

/** The span in the answer behind `sentence.plain.slice(from, to)`: within the sentence, never half of a pair. */
export function spanOfPlain(sentence: Sentence, from: number, to: number): Span {
  const { plainStarts, text } = sentence;
  let start = plainStarts[Math.max(0, from)] ?? plainStarts[plainStarts.length - 1] ?? sentence.start;
  if (isLowSurrogate(text, start - sentence.start)) start--;
  const last = to > from ? plainStarts[Math.min(to, plainStarts.length - 1) - 1] : undefined;
  if (last === undefined) return { start, end: start };
  const end = isLowSurrogate(text, last + 1 - sentence.start) ? last + 2 : last + 1;
  return { start, end: Math.max(start, end) };
}

/** In punctuated text, a sentence longer than this many words is a run-on and cut like speech. */
const RUN_ON_WORDS = 60;
/** In unpunctuated speech, a piece of at most this many words is left whole. */
const SPEECH_UNIT_WORDS = 20;

/**
 * Cuts a text into sentences: at punctuation and line breaks where there are such, at the joints of
 * speech where there are none. In order, not overlapping, together holding every unit that is not
 * white space. Expects a well-formed text (see `toWellFormedText`).
 */
export function splitSentences(text: string): Sentence[] {
  const pieces = breakAtPunctuation(text);
  const sizes = pieces.map((piece) => countTokens(text, piece));
  const longest = isUnpunctuated(
    pieces.length,
    sizes.reduce((sum, size) => sum + size, 0),
  )
    ? SPEECH_UNIT_WORDS
    : RUN_ON_WORDS;
  const out: Sentence[] = [];
  pieces.forEach((piece, i) => {
    const units = (sizes[i] ?? 0) > longest ? cutSpeech(text, piece) : [piece];
    for (const unit of units) out.push(makeSentence(text, unit, out.length));
  });
  return out;
}

function makeSentence(text: string, span: Span, index: number): Sentence {
  const own = text.slice(span.start, span.end);
  return { index, start: span.start, end: span.end, text: own, ...plainText(own, span.start) };
}

function countTokens(text: string, span: Span): number {
  let count = 0;
  let inside = false;
  for (let i = span.start; i < span.end; i++) {
    const space = text.charCodeAt(i) <= 0x20 || text.charCodeAt(i) === 0xa0;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
