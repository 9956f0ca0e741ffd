/** Length of an excerpt in UTF-16 code units, as the contract says. */
export const EXCERPT_UNITS = 160;

/** The beginning of an answer, at most 160 units, cut after a whole word; a single longer word is cut between characters. */
export function excerptOf(text: string): string {
  if (text.length <= EXCERPT_UNITS) return text.trimEnd();
  const head = text.slice(0, EXCERPT_UNITS + 1);
  const words = head.replace(/\s+\S*$/u, '');
  if (words.length < head.length && words.trim() !== '') return words;
  // A pair of surrogates is one character: it stays whole.
  return text.slice(0, EXCERPT_UNITS).replace(/[\uD800-\uDBFF]$/, '');
}
