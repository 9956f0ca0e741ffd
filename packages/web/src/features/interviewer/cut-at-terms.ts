/** A piece of a text: one of the terms that were looked for, or what stands between them. */
export interface TermPiece {
  readonly start: number;
  readonly text: string;
  readonly isTerm: boolean;
}

/** What means something in a pattern. */
const SIGNS = /[\\^$.*+?()[\]{}|]/g;

/** Cuts a text so that each place of a term is a piece of its own. Put together again they are the text. */
export function cutAtTerms(text: string, terms: readonly string[]): readonly TermPiece[] {
  const wanted = terms.filter((term) => term !== '').sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return text === '' ? [] : [{ start: 0, text, isTerm: false }];
  const pieces: TermPiece[] = [];
  let end = 0;
  const add = (to: number, isTerm: boolean) => {
    if (to > end) pieces.push({ start: end, text: text.slice(end, to), isTerm });
    end = Math.max(end, to);
  };
  const places = new RegExp(wanted.map((term) => term.replace(SIGNS, String.raw`\$&`)).join('|'), 'g');
  for (const { 0: found, index } of text.matchAll(places)) {
    add(index, false);
    add(index + found.length, true);
  }
  add(text.length, false);
  return pieces;
}
