import { breakAtPunctuation, isUnpunctuated } from '../../text/sentence-breaks.ts';
import type { Span } from '../../text/span.ts';
import { countWords, findWords } from '../../text/words.ts';

/** As many words as show a place; more are not read. */
const QUOTED_WORDS = 8;
/** A clause shorter than this says too little by itself. */
const FEWEST_WORDS = 5;
/** Where a clause ends. */
const CLAUSE_END = /[,;:()\u2013\u2014]|\.{3}|\u2026/;
/** What a sentence may begin with that shows no place. */
const EMPTY_START =
  /^(?:(?:so|and|but|or|well|um+|uh+|er|erm|okay|ok|yeah|yes|sure|right|like|basically|actually|then|also|anyway|you know|i mean|i think|i guess)\b[\s,.\u2026-]*)+/i;

/** A passage of the answer as it is shown to the person. */
export interface Quoted extends Span {
  /** The answer's own words, white space made even, cut short with an ellipsis. */
  readonly quote: string;
}

/** How the sentences of an answer are named to the person who wrote it. */
export interface Places {
  /** From 1, as a reader would count; undefined where the text has no punctuation to count by. */
  numberOf(span: Span): number | undefined;
}

/** Counts sentences as they stand in the text, also those that tell nothing. */
export function countPlaces(text: string): Places {
  const pieces = breakAtPunctuation(text);
  if (isUnpunctuated(pieces.length, countWords(text))) return { numberOf: () => undefined };
  return {
    numberOf({ start }) {
      const at = pieces.findIndex((piece) => piece.end > start);
      return at < 0 ? undefined : at + 1;
    },
  };
}

/**
 * A few of the answer's own words about a span of a sentence: from the beginning of its clause where that fits, else
 * from the span itself; without the "so, um" that opens a sentence.
 */
export function quoteAround(sentence: Span & { readonly text: string }, span: Span = sentence): Quoted {
  const { text } = sentence;
  const from = Math.max(0, span.start - sentence.start);
  const to = Math.min(text.length, span.end - sentence.start);
  const words = findWords(text);
  const opens = EMPTY_START.exec(text)?.[0].length ?? 0;
  const floor = opens < text.length - 1 ? opens : 0;
  const first = words.findIndex((w) => w.end > Math.max(from, floor));
  const last = words.findLastIndex((w) => w.start < to);
  const isWhole = from <= 0 && to >= text.length;
  const begin = isWhole ? first : clauseStart(text, words, first, last, floor);
  const end = clauseEnd(text, words, begin, isWhole ? begin : last);
  const start = words[begin]?.start ?? 0;
  const stop = (words[end]?.end ?? text.length) + unitBehind(text.slice(words[end]?.end));
  const cut = end < words.length - 1 && !CLAUSE_END.test(text.slice(stop, words[end + 1]?.start));
  const ahead = begin > 0 && start > floor && !CLAUSE_END.test(text.slice(words[begin - 1]?.end, start));
  const quote = text.slice(start, stop).replace(/\s+/gu, ' ');
  return {
    start: sentence.start + start,
    end: sentence.start + stop,
    quote: `${ahead ? '…' : ''}${quote}${cut ? '…' : ''}`,
  };
}

/** How many units of "40 %", "3°" or a closing quotation mark stand behind the last word and belong to it. */
function unitBehind(rest: string): number {
  return /^(?: ?[%€$£°]|["”])/.exec(rest)?.[0].length ?? 0;
}

function clauseStart(
  text: string,
  words: readonly Span[],
  first: number,
  last: number,
  floor: number,
): number {
  let begin = first;
  while (begin > 0 && last - begin + 1 < QUOTED_WORDS) {
    const before = words[begin - 1];
    const here = words[begin];
    if (before === undefined || here === undefined || before.start < floor) break;
    if (CLAUSE_END.test(text.slice(before.end, here.start))) break;
    begin--;
  }
  return begin;
}

function clauseEnd(text: string, words: readonly Span[], begin: number, last: number): number {
  let end = begin;
  while (end < words.length - 1 && end - begin + 1 < QUOTED_WORDS) {
    const between = text.slice(words[end]?.end, words[end + 1]?.start);
    if (end >= last && end - begin + 1 >= FEWEST_WORDS && CLAUSE_END.test(between)) break;
    end++;
  }
  return end;
}

/** Names a passage: "sentence 5, “much faster”" where sentences can be counted, else the quote alone. */
export function namePlace(places: Places, quoted: Quoted): string {
  const number = places.numberOf(quoted);
  return number === undefined ? `“${quoted.quote}”` : `sentence ${number}, “${quoted.quote}”`;
}
