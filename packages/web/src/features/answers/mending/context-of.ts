import type { Span } from '@sounding/core';

/** How much of the text is shown on either side of a word, in characters. */
const AROUND = 28;

/** A word with what stands around it, cut at blanks; `before` and `behind` begin and end with "…" where more was there. */
export function contextOf(
  text: string,
  { start, end }: Span,
): { readonly before: string; readonly word: string; readonly behind: string } {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  return {
    before: start <= AROUND ? before : `…${before.replace(/^\S*/, '')}`,
    word: text.slice(start, end),
    behind: text.length - end <= AROUND ? behind : `${behind.replace(/\S*$/, '')}…`,
  };
}
