import type { Stretch, TimedWord, Timing } from '../delivery/timing.ts';
import type { Span } from '../text/span.ts';

/** A text in which a passage was said anew. */
export interface Spliced {
  readonly text: string;
  /** Where the new words stand in it. */
  readonly retaken: Span;
}

/** A passage's place in the text and in the recording. */
export interface TimedPassage extends Span, Stretch {}

/**
 * Puts newly said words in the place of a passage, with one blank where they would touch what stands beside them, and a
 * full stop where they run into the next sentence: a recogniser leaves it out, or writes a comma, where a take is cut off.
 * Added at the end as a new sentence, they give what stands before them its stop.
 */
export function spliceRetake(oldText: string, passage: Span, newPassageText: string): Spliced {
  const behind = oldText.slice(passage.end);
  const said = newPassageText.trim();
  const words = beginsSentence(oldText, passage.end) ? endSentence(said) : said;
  const kept = oldText.slice(0, passage.start);
  const isAdded = passage.start === passage.end && behind.trim() === '';
  const before = isAdded && /^\p{Lu}/u.test(words) ? endLastSentence(kept) : kept;
  const ahead = words !== '' && /\S$/.test(before) ? ' ' : '';
  const after = words !== '' && /^[\p{L}\p{N}]/u.test(behind) ? ' ' : '';
  const start = before.length + ahead.length;
  return {
    text: `${before}${ahead}${words}${after}${behind}`,
    retaken: { start, end: start + words.length },
  };
}

/** Words that end a sentence, with what closes behind the stop. */
const ENDED = /[.!?…。！？؟।][\p{Pe}\p{Pf}"'*_`]*$/u;
const BEGINNING = /^[\p{Ps}\p{Pi}"'*_`]*[\p{Lu}\p{N}]/u;
const HANGING = /(?<![\s,;:–—-])[\s,;:–—-]+$/u;

/**
 * True where the next word behind an offset begins a sentence on the same line. Signs alone tell: cutting the text into
 * sentences would bring all of the reading of text into the page's first load.
 */
function beginsSentence(text: string, at: number): boolean {
  const gap = /^\s*/.exec(text.slice(at))?.[0] ?? '';
  const next = at + gap.length;
  if (next === text.length || /[\n\r]/.test(gap)) return false;
  const before = text.slice(0, next).trimEnd();
  return (before === '' || ENDED.test(before)) && BEGINNING.test(text.slice(next));
}

/** Gives words a full stop, in place of a comma or a dash that hangs on, where they have none. */
function endSentence(words: string): string {
  if (!/[\p{L}\p{N}]/u.test(words) || ENDED.test(words)) return words;
  return `${words.replace(HANGING, '')}.`;
}

/** The same for a text with blanks behind it; a line break needs no stop, and a colon leads on. */
function endLastSentence(text: string): string {
  const bare = text.trimEnd();
  const blanks = text.slice(bare.length);
  return /[\n\r]/.test(blanks) || bare.endsWith(':') ? text : `${endSentence(bare)}${blanks}`;
}

/** Something said, with its own recording. */
export interface Take {
  /** As it was given to `spliceRetake`; `timing` counts in it, and from the start of its own recording. */
  readonly text: string;
  readonly timing: Timing;
  /** Length of its recording, with the silence around the words. */
  readonly seconds: number;
}

/** A passage that was said anew. */
export interface Retake extends Take {
  /** The part of its recording that is put in, as `retakeVoice` gives it; the whole where absent. */
  readonly insert?: Stretch;
}

/**
 * The timing of a spliced text, on the clock of a recording in which the passage's sound was replaced too. What stood before
 * the passage stays, the part of the new take that is put in begins where it began, and what stood behind it is moved by
 * what that part is longer. `spliced` is what `spliceRetake` gave for the same passage. Precise only where both takes are.
 */
export function spliceTiming(
  oldText: string,
  oldTiming: Timing,
  passage: TimedPassage,
  retake: Retake,
  spliced: Spliced,
): Timing {
  const { words, voice } = oldTiming;
  const insert = retake.insert ?? { from: 0, to: retake.seconds };
  const shift = passage.from - insert.from;
  const later = insert.to - insert.from - (passage.to - passage.from);
  const inRetake = spliced.retaken.start - (retake.text.length - retake.text.trimStart().length);
  const { start, end } = spliced.retaken;
  return {
    words: [
      ...words.filter((w) => w.end <= passage.start),
      ...retake.timing.words
        .map((w) => moveWord(w, inRetake, shift))
        .filter((w) => w.start >= start && w.end <= end),
      ...words
        .filter((w) => w.start >= passage.end)
        .map((w) => moveWord(w, spliced.text.length - oldText.length, later)),
    ],
    voice: [
      ...cutStretches(voice, 0, passage.from),
      ...moveStretches(cutStretches(retake.timing.voice, insert.from, insert.to), shift),
      ...moveStretches(cutStretches(voice, passage.to, Number.POSITIVE_INFINITY), later),
    ],
    precise: oldTiming.precise && retake.timing.precise,
  };
}

function moveWord(word: TimedWord, units: number, seconds: number): TimedWord {
  return {
    ...word,
    start: word.start + units,
    end: word.end + units,
    from: word.from + seconds,
    to: word.to + seconds,
  };
}

function moveStretches(stretches: readonly Stretch[], seconds: number): Stretch[] {
  return stretches.map(({ from, to }) => ({ from: from + seconds, to: to + seconds }));
}

/** What of the stretches lies between two moments. */
function cutStretches(stretches: readonly Stretch[], least: number, most: number): Stretch[] {
  return stretches
    .map(({ from, to }) => ({ from: Math.max(from, least), to: Math.min(to, most) }))
    .filter(({ from, to }) => to > from);
}
