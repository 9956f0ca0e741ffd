import type { QuotedPassage } from '@sounding/core';

/** A stretch of a follow-up's wording; `quote` is the passage of an answer that stands there between “ and ”. */
export interface QuotePiece {
  readonly text: string;
  readonly quote?: QuotedPassage;
}

/**
 * Cuts a wording where it quotes, so that a quote can lead to its passage. Quotation marks stay with the words around.
 * The pieces are in order, not empty, and joined they are the wording again; what is between quotation marks and is
 * none of `quotes` is words like others.
 */
export function cutAtQuotes(wording: string, quotes: readonly QuotedPassage[] = []): readonly QuotePiece[] {
  const pieces: QuotePiece[] = [];
  let at = 0;
  for (const { index, 0: quoted } of wording.matchAll(/“[^“”]+”/g)) {
    const said = quoted.slice(1, -1);
    const quote = quotes.find((each) => each.quote === said);
    if (quote === undefined) continue;
    pieces.push({ text: wording.slice(at, index + 1) }, { text: said, quote });
    at = index + quoted.length - 1;
  }
  if (at < wording.length) pieces.push({ text: wording.slice(at) });
  return pieces;
}
