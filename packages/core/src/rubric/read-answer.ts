import { contentStems, stem } from '../bank/content-words.ts';
import { readText } from '../text/read-text.ts';
import type { Mode, Reading } from '../text/reading.ts';
import { breakAtPunctuation, isUnpunctuated } from '../text/sentence-breaks.ts';
import type { Sentence } from '../text/sentences.ts';
import { toWellFormedText } from '../text/well-formed.ts';
import { findAsides } from './find-asides.ts';
import { isInjectedInstruction, withBlankInstructions, withoutTrailingInstruction } from './injection.ts';
import { withoutTrailingFiller } from './trailing-filler.ts';

/** How a sentence is told apart from others: its words alone. */
function wordingOf(sentence: Sentence): string {
  return sentence.plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Shorter sentences may begin alike by chance. */
const FEWEST_SHARED = 40;
/** A repeated sentence may trail this many more letters, as long as they hold no figure. */
const MOST_ADDED = 30;

function repeats(wording: string, earlier: string): boolean {
  if (Math.abs(wording.length - earlier.length) > MOST_ADDED || earlier.length < FEWEST_SHARED) return false;
  if (earlier.includes(wording)) return wording.length >= FEWEST_SHARED;
  return wording.startsWith(earlier) && !/\d/.test(wording.slice(earlier.length));
}

/** Shorter runs of words may be said twice on purpose: "and the next one and the next one". */
const SHORTEST_REPEAT = 5;
/** A text with more stops, in code units for each, is cut by them: the second time as the first. */
const UNITS_A_STOP = 60;
const STOPS = /[.!?](?=\s)|\n/g;

/**
 * Puts blanks in the place of words that repeat those right before them, where no stop parts the two: in speech without
 * punctuation the sentences would be cut elsewhere the second time, and not be known again. Keeps the length.
 */
function withoutRepeats(text: string): string {
  const stops = text.match(STOPS)?.length ?? 0;
  if (text.length < UNITS_A_STOP * (stops + 1)) return text;
  const said = text.toLowerCase().match(/\S+/g) ?? [];
  // Hardly any answer repeats itself so, and only then it matters where its words stand.
  let words: RegExpExecArray[] | undefined;
  const lastAt = new Map<string, number>();
  let out = '';
  let done = 0;
  /** How far back the words were said before, and how many of them so far. */
  let lag = 0;
  let run = 0;
  said.forEach((word, i) => {
    if (lag > 0 && word === said[i - lag]) run++;
    else {
      lag = i - (lastAt.get(word) ?? i);
      run = 0;
      while (run < lag && lag > 0 && said[i - run] === said[i - run - lag]) run++;
    }
    lastAt.set(word, i);
    if (lag < SHORTEST_REPEAT || run < lag) return;
    run = 0;
    words ??= [...text.matchAll(/\S+/g)];
    const start = words[i - lag + 1]?.index ?? 0;
    const end = (words[i]?.index ?? 0) + (words[i]?.[0].length ?? 0);
    if (start < done || STOP.test(text.slice(words[i - 2 * lag + 1]?.index ?? start, end))) return;
    out += text.slice(done, start) + ' '.repeat(end - start);
    done = end;
  });
  return done === 0 ? text : out + text.slice(done);
}

/** A stop, or a line break, behind which a sentence begins. */
const STOP = /[.!?]["'”’»)\]]*\s|\n/;

/** Words by which the matter is left, where no stop need stand before them in speech. */
const LEAVING = / (?=(?:that reminds me of|speaking of which|on a (?:personal|private) note)\b)/gi;

/** Parts unpunctuated speech where the matter is left, by a line break in the place of a blank. */
function partAtLeaving(text: string): string {
  if (text.search(LEAVING) < 0) return text;
  const unpunctuated = isUnpunctuated(breakAtPunctuation(text).length, text.split(/\s+/).length);
  return unpunctuated ? text.replace(LEAVING, '\n') : text;
}

/** Filler may stand before and behind an instruction, so both are cut in turn until neither is left. */
function withoutEmptyEnd(text: string): string {
  let end = text;
  for (;;) {
    const cut = withoutTrailingInstruction(withoutTrailingFiller(end));
    if (cut.length === end.length) return cut.length === text.length ? cut : withoutStrayStops(cut);
    end = cut;
  }
}

/** What joined the filler to the answer goes with it: the stop that ended the answer stays, further ones do not. */
function withoutStrayStops(text: string): string {
  return text.replace(/([.!?…])[\s.,;:!?…-]+$/u, '$1');
}

/** What people close with besides words that carry no subject at all. */
const CLOSING_STEMS = new Set(
  'think guess cover answer question hope sense let know want detail happy deep deeper summary mean stuff story whole pretty thank listen side end less right say add'
    .split(' ')
    .map(stem),
);
const LONGEST_CLOSING = 80;

/** "I think that covers it more or less": a last sentence that tells nothing of the subject. */
function isEmptyClosing(sentence: Sentence | undefined): boolean {
  if (sentence === undefined || sentence.plain.length > LONGEST_CLOSING) return false;
  return contentStems(sentence.plain).every((s) => CLOSING_STEMS.has(s));
}

/**
 * Reads what an answer tells: without empty closing words and asides, without what is said to the grader, and each sentence
 * once, so that stuffing and repeating are not even seen by the detectors. Offsets point into the well-formed text.
 */
export function readAnswer(text: string, mode: Mode, question = ''): Reading {
  const said = withoutEmptyEnd(toWellFormedText(text));
  const reading = readText(withoutRepeats(withBlankInstructions(partAtLeaving(said))), mode);
  const told = reading.sentences.filter((sentence) => !isInjectedInstruction(sentence));
  while (told.length > 1 && isEmptyClosing(told.at(-1))) told.pop();
  const asides = findAsides({ ...reading, sentences: told }, question);
  const seen = new Set<string>();
  const wordings: string[] = [];
  const sentences: Sentence[] = [];
  for (const sentence of told) {
    const wording = wordingOf(sentence);
    if (seen.has(wording)) continue;
    if (asides.has(sentence.index)) {
      seen.add(wording);
      continue;
    }
    if (wordings.some((earlier) => repeats(wording, earlier))) continue;
    wordings.push(wording);
    seen.add(wording);
    sentences.push({
      ...sentence,
      text: said.slice(sentence.start, sentence.end),
      index: sentences.length,
    });
  }
  let at = 0;
  const quantities = reading.quantities.filter((quantity) => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= quantity.start) at++;
    return (sentences[at]?.start ?? Number.POSITIVE_INFINITY) <= quantity.start;
  });
  return { ...reading, text: said, sentences, quantities };
}
