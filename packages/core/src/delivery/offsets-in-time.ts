import { type Span, spansOverlap } from '../text/span.ts';
import type { Stretch, TimedWord, Timing } from './timing.ts';

/** The offset of the word that is being said at a time, or was said last; of the first word before it. Null without words. */
export function offsetAtTime({ words }: Timing, seconds: number): number | null {
  const word = words.findLast((w) => w.from <= seconds) ?? words[0];
  return word?.start ?? null;
}

/** From when to when a span of the text was said, in seconds. Null where none of its words has a time. */
export function spanToStretch(timing: Timing, span: Span): Stretch | null {
  const said = timing.words.filter((word) => spansOverlap(word, span));
  return stretchOf(said);
}

/** A word's beginning is soft: playback starts this much earlier, in seconds, but not within the word before. */
const LEAD = 0.15;

/**
 * What to play for a span of the text. With precise word times its words, a breath earlier; else the whole stretches of
 * voice in which its words must lie. Null where nothing is known of when it was said.
 */
export function playbackStretch(timing: Timing, span: Span): Stretch | null {
  const said = spanToStretch(timing, span);
  if (said === null) return null;
  if (timing.precise) {
    const before = timing.words.findLast((word) => word.to <= said.from);
    return {
      from: Math.max(0, Math.min(said.from, Math.max(said.from - LEAD, before?.to ?? 0))),
      to: said.to,
    };
  }
  const first = timing.voice.findLast((v) => v.from <= said.from) ?? timing.voice[0];
  const last = timing.voice.find((v) => v.to >= said.to) ?? timing.voice.at(-1);
  if (first === undefined || last === undefined) return said;
  return { from: first.from, to: Math.max(first.to, last.to) };
}

function stretchOf(words: readonly TimedWord[]): Stretch | null {
  const [first, ...others] = words;
  if (first === undefined) return null;
  return others.reduce<Stretch>(
    ({ from, to }, word) => ({ from: Math.min(from, word.from), to: Math.max(to, word.to) }),
    { from: first.from, to: first.to },
  );
}
