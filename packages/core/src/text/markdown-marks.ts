import type { Span } from './span.ts';

/** What opens a line: quote marks, a bullet or list number, a check-box, heading marks. */
const LINE_MARK =
  /(?:^|[\n\r])[ \t]*(?:>[ \t]?)*(?:(?:[-*+\u2022\u25E6\u2023\u25AA\u2013\u2014]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|#{1,6}[ \t]+|(?:```|~~~)[^\n\r]{0,20}|(?:[-*_=][ \t]?){3,40}$)?/g;

/** Emphasis and code marks; an underscore or single star only at the edge of a word. */
const INLINE_MARK =
  /\*{1,3}(?=\S)|(?<=\S)\*{1,3}|`{1,3}|~~|(?<![\p{L}\p{N}_])_{1,3}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?)])_{1,3}(?![\p{L}\p{N}_])/gu;

/** `](address)` behind a link's text; the opening bracket is found from there. */
const LINK_TAIL = /\]\([^\s()]{1,300}\)/g;

/** Finds the marks of Markdown in a sentence: what is written but not said. In order of `start`. */
export function findMarkdownMarks(text: string): Span[] {
  const out: Span[] = [];
  if (!/[-*_`~#>\]\u2022\u25E6\u2023\u25AA\u2013\u2014=]|^\s*\d/m.test(text)) return out;
  for (const m of text.matchAll(LINE_MARK)) {
    if (m[0].trim() !== '') out.push({ start: m.index, end: m.index + m[0].length });
  }
  for (const m of text.matchAll(INLINE_MARK)) {
    if (isProduct(text, m.index, m[0])) continue;
    out.push({ start: m.index, end: m.index + m[0].length });
  }
  for (const m of text.matchAll(LINK_TAIL)) {
    const open = text.lastIndexOf('[', m.index);
    if (open < 0 || m.index - open > 200) continue;
    out.push({ start: open, end: open + 1 }, { start: m.index, end: m.index + m[0].length });
  }
  return out.sort((a, b) => a.start - b.start);
}

/** "2*3" and "select *" are no emphasis. */
function isProduct(text: string, at: number, mark: string): boolean {
  if (mark !== '*') return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
}
