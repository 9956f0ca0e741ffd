import { findFillers } from '../text/fillers.ts';
import type { Mode } from '../text/reading.ts';
import { compareSpans, type Span, spansOverlap } from '../text/span.ts';
import { findLoosePhrases } from './find-loose-phrases.ts';
import { findRestarts } from './find-restarts.ts';
import { readSpokenWords, type SpokenWord } from './spoken-words.ts';

/** A hesitation sound; an empty phrase such as "like" or "you know"; a word said twice; a sentence begun anew. */
export type FillerKind = 'um' | 'phrase' | 'doubled' | 'restart';

/** Something that slipped out, and of what kind it is. */
export interface Filler extends Span {
  readonly kind: FillerKind;
}

const SOUND = /^(?:u+m+|u+h+m?|e+r+m?|e+hm?|h+m+|m+)$/i;
/** What a recogniser also writes for "um" and "uh"; as a sound only where a comma follows within a sentence. */
const ALSO_SOUND = new Set(['ah', 'eh', 'em']);
/** No sentence ends in these: "the. The queue" was taken for an end where somebody faltered. */
const NEVER_LAST = new Set('the a an and or my our your their its every'.split(' '));
const PHRASE = /^(?:like|you know|i mean|(?:sort|kind) of)$/i;

/**
 * Finds what a speaker lets slip and names its kind, in order, not overlapping. In `typed` text only sounds and doublings
 * count. It hears somewhat more than `findFillers`, which scoring reads a text without and which therefore must be surer.
 */
export function readFillers(text: string, mode: Mode): Filler[] {
  const base = findFillers(text, mode);
  const sounds = base.filter((span) => SOUND.test(text.slice(span.start, span.end)));
  const phrases = base.filter((span) => isPhrase(text, span));
  const words = readSpokenWords(text);
  if (mode === 'spoken') {
    for (const phrase of findLoosePhrases(text, words))
      if (!phrases.some((known) => spansOverlap(known, phrase))) phrases.push(phrase);
    sounds.push(...words.filter((word) => isAlsoSound(text, word)).map(({ start, end }) => ({ start, end })));
  }
  const empty = [...sounds, ...phrases].sort(compareSpans);
  const kept = without(words, empty);
  const restarts = findRestarts(text, kept, empty);
  const candidates = mode === 'spoken' ? [...base, ...findFalseEnds(text, kept)] : base;
  const doubled = candidates.filter(
    (span) =>
      !sounds.includes(span) &&
      !restarts.some((known) => spansOverlap(known, span)) &&
      (isBrokenOff(text, span) || isSaidTwice(kept, span)),
  );
  return [
    ...sounds.map((span) => ({ ...span, kind: 'um' as const })),
    ...phrases.map((span) => ({ ...span, kind: 'phrase' as const })),
    ...restarts.map((span) => ({ ...span, kind: 'restart' as const })),
    ...doubled.map((span) => ({
      ...span,
      kind: isBrokenOff(text, span) ? ('restart' as const) : ('doubled' as const),
    })),
  ].sort(compareSpans);
}

/** "you know what happened" tells something. */
const KNOWN_THING = /^\s(?:what|how|why|where|when|who|which|if|that|whether)\b/i;

function isPhrase(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
  return PHRASE.test(words) && !(words === 'you know' && KNOWN_THING.test(text.slice(end, end + 12)));
}

/** True where the same word stands next; of a pair ("slower and slower") only `findRestarts` can tell. */
function isSaidTwice(kept: readonly SpokenWord[], { start, end }: Span): boolean {
  const at = kept.findIndex((word) => word.start >= start && word.end <= end);
  return at >= 0 && kept[at]?.word === kept[at + 1]?.word;
}

/** "and, ah, it broke". Not "5 Ah, then". */
function isAlsoSound(text: string, { start, end, word }: SpokenWord): boolean {
  return (
    ALSO_SOUND.has(word) &&
    text.charAt(end) === ',' &&
    /[\p{L},]\s{1,3}$/u.test(text.slice(Math.max(0, start - 4), start))
  );
}

const FALSE_END = /^[.!?]\s+(?:(?:u+m+|u+h+),?\s+)*$/i;

/** The first of two same words with the end of a sentence between that cannot be one. */
function findFalseEnds(text: string, kept: readonly SpokenWord[]): Span[] {
  return kept.flatMap(({ start, end, word }, i) => {
    const next = kept[i + 1];
    return NEVER_LAST.has(word) && next?.word === word && FALSE_END.test(text.slice(end, next.start))
      ? [{ start, end }]
      : [];
  });
}

/** The words that are left without the empty ones; both in order. */
function without(words: readonly SpokenWord[], empty: readonly Span[]): SpokenWord[] {
  let next = 0;
  return words.filter((word) => {
    while ((empty[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    const span = empty[next];
    return span === undefined || !spansOverlap(span, word);
  });
}

/** "pro- production": a dash cuts the word off. */
function isBrokenOff(text: string, { end }: Span): boolean {
  return /^(?:-|\u2013|\u2014|\u2026|\.\.\.)/.test(text.slice(end, end + 3));
}
