/** What a speaker lets slip, by kind. A doubled word is written as the word itself. */
export const FILLER_KINDS = ['um', 'uh', 'you know', 'like', 'doubled word'] as const;
export type PlantedKind = (typeof FILLER_KINDS)[number];

/** A text with fillers put into it: which words of it they are. */
export interface Planted {
  readonly text: string;
  readonly fillers: readonly { readonly kind: PlantedKind; readonly word: number; readonly words: number }[];
}

const EVERY = 7;
const HANGS_AFTER = new Set(
  'and so but or was is were are had has with in of for on at by from about the then because'.split(' '),
);
const DOUBLES = new Set('we the i it and a to in of they he she this our my'.split(' '));

/** Puts a filler after about every seventh word, each kind where a speaker would let it slip. */
export function plantFillers(text: string): Planted {
  const out: string[] = [];
  const fillers: { kind: PlantedKind; word: number; words: number }[] = [];
  let since = 0;
  let turn = 0;
  for (const word of text.split(/\s+/)) {
    const plain = word.toLowerCase();
    out.push(word);
    since++;
    const kind = FILLER_KINDS[turn % FILLER_KINDS.length] ?? 'um';
    if (since < EVERY || !fits(kind, plain)) continue;
    const said = kind === 'doubled word' ? plain : kind;
    const parts = said.split(' ');
    fillers.push({ kind, word: out.length - (kind === 'doubled word' ? 1 : 0), words: parts.length });
    const mark = kind === 'like' || kind === 'doubled word' ? '' : ',';
    if (mark !== '') out[out.length - 1] = `${word.replace(/,$/, '')},`;
    out.push(...parts.map((part, i) => (i === parts.length - 1 ? `${part}${mark}` : part)));
    since = 0;
    turn++;
  }
  return { text: out.join(' '), fillers };
}

function fits(kind: PlantedKind, word: string): boolean {
  if (kind === 'like') return HANGS_AFTER.has(word);
  if (kind === 'doubled word') return DOUBLES.has(word);
  return /^[\p{L}\p{N}']+,?$/u.test(word);
}
