import { alignRows } from './align-rows.ts';
import type { Recognition } from './recogniser.ts';

/** A word of a piece with its seconds from the piece's start. */
export interface PieceWord {
  /** As written, with its punctuation. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** How sure the recogniser was of the word's least sure token, 0..1. */
  readonly confidence: number;
}

/** Tells whether it is voice that is heard at a second of the piece. */
export type IsVoice = (second: number) => boolean;

/** A word is not moved, and its end not pulled in, by steps finer than this. */
const STEP = 0.02;
const SHORTEST_WORD = 0.04;
/** Punctuation is not said: how sure the model was of it says nothing of the word. */
const HAS_SOUND = /[\p{L}\p{N}]/u;

/**
 * Says when each word of a piece was spoken, from where the decoder looked while it wrote the word. `seconds` is the
 * piece's length. Words are in order and do not overlap; the silence after a word does not belong to it.
 */
export function timeWords(recognition: Recognition, seconds: number, isVoice: IsVoice): PieceWord[] {
  const { tokens, frames, endAttention } = recognition;
  const rows = tokens.map((token) => token.attention);
  const starts = alignRows(endAttention === undefined ? rows : [...rows, endAttention], frames);
  const at = (token: number) => ((starts[token] ?? frames) / Math.max(1, frames)) * seconds;
  const groups = groupTokens(tokens.map((token) => token.text));
  return groups.map(({ first, last }, i) => {
    const next = groups[i + 1]?.first ?? tokens.length;
    const sounding = tokens.slice(first, last + 1).filter((token) => HAS_SOUND.test(token.text));
    const least = Math.min(0, ...sounding.map((token) => token.logProbability));
    return {
      text: tokens
        .slice(first, last + 1)
        .map((token) => token.text)
        .join('')
        .trim(),
      ...trimSilence(at(first), at(next), isVoice),
      confidence: Math.exp(least),
    };
  });
}

/** The runs of tokens that are written without a space between them. */
function groupTokens(texts: readonly string[]): { readonly first: number; readonly last: number }[] {
  const groups: { first: number; last: number }[] = [];
  texts.forEach((text, i) => {
    const open = groups.at(-1);
    if (open === undefined || text.startsWith(' ')) groups.push({ first: i, last: i });
    else open.last = i;
  });
  return groups;
}

/** Takes silence off both ends, unless the whole of it is silent. */
function trimSilence(
  from: number,
  to: number,
  isVoice: IsVoice,
): { readonly from: number; readonly to: number } {
  let start = from;
  while (start < to && !isVoice(start)) start += STEP;
  if (start >= to) return { from, to };
  let end = to;
  while (end - SHORTEST_WORD > start && !isVoice(end)) end -= STEP;
  return { from: start, to: end };
}
