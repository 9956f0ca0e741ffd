import type { Sentence } from '../../text/sentences.ts';
import { type Span, spanContains } from '../../text/span.ts';
import type { ReadTurn } from '../probe-context.ts';
import { cutPassage } from './cut-passage.ts';
import type { Said } from './say.ts';

/** Marks that would end the quotation, or break its line. */
const NO_QUOTE = /[“”\n\r\t]/;

/**
 * A few words of an answer between quotation marks, with the passage they are: the clause of the sentence around a span of
 * the answer, or around what `cue` finds in it. Undefined where nothing there can be quoted.
 */
export function quotePassage(
  turn: ReadTurn,
  sentence: Sentence,
  around: Span = sentence,
  cue?: RegExp,
): Said | undefined {
  const anchor = anchorOf(sentence, around, cue);
  const cut = cutPassage(sentence.text, anchor, turn.context.reading.mode);
  if (cut === undefined) return undefined;
  const span = { start: sentence.start + cut.start, end: sentence.start + cut.end };
  const quote = turn.text.slice(span.start, span.end);
  if (NO_QUOTE.test(quote) || !spanContains({ start: 0, end: turn.text.length }, span)) return undefined;
  return { text: `“${quote}”`, quotes: [{ ...span, quote, answerId: turn.answerId }] };
}

/** Most findings are whole sentences: the cue says where in them the point lies. Offsets are of the sentence. */
function anchorOf(sentence: Sentence, around: Span, cue: RegExp | undefined): Span {
  const from = Math.max(0, around.start - sentence.start);
  const to = Math.min(sentence.text.length, around.end - sentence.start);
  const match = cue?.exec(sentence.text.slice(from, to));
  if (match) return { start: from + match.index, end: from + match.index + match[0].length };
  return from === 0 && to === sentence.text.length ? { start: 0, end: 1 } : { start: from, end: to };
}
