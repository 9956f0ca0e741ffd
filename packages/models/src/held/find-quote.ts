import { countWords, type Span } from '@sounding/core';
import { alignQuote, makeTokenIndex, type TokenIndex } from './align-quote.ts';
import { type NormalForm, normalForm } from './normal-form.ts';

/** Finds quotes in one text, which is read once. */
export type QuoteFinder = (quote: string) => Span | undefined;

/** Below so many words a quote counts only where it can mean one place: exact and unique, or a figure. */
const FEWEST_WORDS = 2;
/** Below so many words, words are not aligned. */
const FEWEST_TO_ALIGN = 4;
/** Longer quotes are no quotes, in words and in UTF-16 code units. */
const MOST_WORDS = 60;
const LONGEST = 600;
/** A passage is looked for at so many places where it is only a part of a word. */
const MOST_PARTS = 500;

/** Finds one quote in a text: see `createQuoteFinder`. */
export function findQuote(text: string, quote: string): Span | undefined {
  return createQuoteFinder(text)(quote);
}

/**
 * Makes a finder of quotes in `text`, by offsets into it. A quote is found where it stands exactly; else where it does but
 * for white space, case and signs; else, from four words on, where at least nine tenths of its words stand in order and
 * whatever differs cannot change what is said: figures, negations and words of content must be there. Whole words only. The
 * finder gives undefined where it is nowhere. Never throws.
 */
export function createQuoteFinder(text: string): QuoteFinder {
  let normal: NormalForm | undefined;
  let tokens: TokenIndex | undefined;
  const known = new Map<string, Span | undefined>();
  const find: QuoteFinder = (quote) => {
    const wanted = quote.trim();
    if (wanted === '' || wanted.length > LONGEST) return undefined;
    const words = countWords(wanted);
    if (words > MOST_WORDS) return undefined;
    const exact = findWhole(text, wanted);
    if (exact !== undefined) {
      if (words >= FEWEST_WORDS || /\p{N}/u.test(wanted)) return exact;
      return findWhole(text, wanted, exact.end) === undefined && words > 0 ? exact : undefined;
    }
    if (words < FEWEST_WORDS) return undefined;
    normal ??= normalForm(text);
    const written = normalForm(wanted).text;
    const plain = withoutEnds(written);
    if (plain === '') return undefined;
    const alike = findWhole(normal.text, written) ?? findWhole(normal.text, plain);
    if (alike !== undefined) return toOriginal(normal, alike);
    if (words < FEWEST_TO_ALIGN) return undefined;
    tokens ??= makeTokenIndex(normal.text);
    const aligned = alignQuote(tokens, plain);
    return aligned && toOriginal(normal, aligned);
  };
  // The same quote is asked for again with every piece of a reply, and for several dimensions.
  return (quote) => {
    if (!known.has(quote)) known.set(quote, find(quote));
    return known.get(quote);
  };
}

function toOriginal({ starts, ends }: NormalForm, { start, end }: Span): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** What a model puts around a quote: quotation marks, a stop, an ellipsis. */
function withoutEnds(plain: string): string {
  return plain.replace(/^[\s'.,;:!?()[\]-]+|[\s'.,;:!?()[\]-]+$/g, '');
}

/** Where `part` stands, not as a part of a longer word or figure. */
function findWhole(text: string, part: string, from = 0): Span | undefined {
  let tries = 0;
  for (let at = text.indexOf(part, from); at >= 0 && tries < MOST_PARTS; at = text.indexOf(part, at + 1)) {
    tries++;
    const end = at + part.length;
    if (isBorder(text, at) && isBorder(text, end)) return { start: at, end };
  }
  return undefined;
}

/** False within a word or a figure: "4" is not in "4.5", nor "40" in "400". */
function isBorder(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  if (/[\p{L}\p{N}\p{M}]$/u.test(before) && /^[\p{L}\p{N}\p{M}]/u.test(after)) return false;
  return !(/\d[.,]?$/.test(before) && /^[.,]?\d/.test(after));
}
