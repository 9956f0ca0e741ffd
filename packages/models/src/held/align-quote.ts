import { alignTokens, type Span } from '@sounding/core';

/** The words of a normal form, and where each is. */
export interface TokenIndex {
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  readonly at: ReadonlyMap<string, readonly number[]>;
}

/** So many of a quote's words, and of those it is found in, are the same in the same order. */
const LEAST_SHARE = 0.9;
/** A stretch of the text is compared around at most so many places. */
const MOST_PLACES = 12;
/** Words that may be there or not without a change of what is said. */
const HARMLESS = new Set(
  'a an the that and so um uh erm er well just actually basically really very also then okay ok'.split(' '),
);
const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|[%$€£+<>=≤≥]/gu;

/** Reads the words of a normal form once. */
export function makeTokenIndex(normal: string): TokenIndex {
  const words: string[] = [];
  const spans: Span[] = [];
  const at = new Map<string, number[]>();
  for (const { 0: token, index } of normal.matchAll(TOKEN)) {
    for (const word of readWord(token)) {
      const places = at.get(word);
      if (places === undefined) at.set(word, [words.length]);
      else places.push(words.length);
      words.push(word);
      spans.push({ start: index, end: index + token.length });
    }
  }
  return { words, spans, at };
}

/** "didn't" is two words, of which one is "not"; "4,200" is one figure. */
function readWord(token: string): string[] {
  if (/^\p{N}/u.test(token)) return [token.replace(/,(?=\d{3}(?!\d))/g, '')];
  if (token === "can't" || token === 'cannot') return ['can', 'not'];
  if (token === "won't") return ['will', 'not'];
  return token.endsWith("n't") ? [token.slice(0, -3), 'not'] : [token];
}

/**
 * Where the words of a quote stand in order, as a span of the normal form: at least nine tenths of them, and of the words
 * they stand among, by a longest common subsequence; and what is left over on either side must be harmless. Undefined
 * where they do not.
 */
export function alignQuote(index: TokenIndex, quote: string): Span | undefined {
  const wanted = makeTokenIndex(quote).words;
  if (wanted.length === 0) return undefined;
  const slack = Math.floor(wanted.length / 9) + 1;
  let best: { readonly span: Span; readonly share: number } | undefined;
  for (const place of placesOf(index, wanted)) {
    const from = Math.max(0, place - slack);
    const said = index.words.slice(from, place + wanted.length + slack);
    const aligned = shareOf(wanted, said);
    if (aligned === undefined || aligned.share <= (best?.share ?? 0)) continue;
    const first = index.spans[from + aligned.first];
    const last = index.spans[from + aligned.last];
    if (first === undefined || last === undefined) continue;
    best = { span: { start: first.start, end: last.end }, share: aligned.share };
  }
  return best?.span;
}

/** Where the quote may begin, told by its rarest word that has to be there; nowhere, where any of these is not. */
function placesOf(index: TokenIndex, wanted: readonly string[]): number[] {
  let rarest: { readonly i: number; readonly at: readonly number[] } | undefined;
  for (const [i, word] of wanted.entries()) {
    if (HARMLESS.has(word)) continue;
    const at = index.at.get(word);
    if (at === undefined) return [];
    if (rarest === undefined || at.length < rarest.at.length) rarest = { i, at };
  }
  const { i = 0, at = [] } = rarest ?? {};
  return at.slice(0, MOST_PLACES).map((place) => Math.max(0, place - i));
}

function shareOf(
  wanted: readonly string[],
  said: readonly string[],
): { readonly share: number; readonly first: number; readonly last: number } | undefined {
  const pairs = alignTokens(wanted, said);
  const first = pairs[0]?.[1];
  const last = pairs.at(-1)?.[1];
  if (first === undefined || last === undefined) return undefined;
  const share = pairs.length / Math.max(wanted.length, last - first + 1);
  if (share < LEAST_SHARE) return undefined;
  const paired = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))] as const;
  const left = wanted.filter((_, i) => !paired[0].has(i));
  const between = said.slice(first, last + 1).filter((_, j) => !paired[1].has(first + j));
  return [...left, ...between].every((word) => HARMLESS.has(word)) ? { share, first, last } : undefined;
}
