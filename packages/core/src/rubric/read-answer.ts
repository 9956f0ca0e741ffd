import { contentStems, stem } from '../bank/content-words.ts';
import { readText } from '../text/read-text.ts';
import type { Mode, Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { toWellFormedText } from '../text/well-formed.ts';
import { findAsides } from './find-asides.ts';
import { isInjectedInstruction, withoutTrailingInstruction } from './injection.ts';
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

/** Filler may stand before and behind an instruction, so both are cut in turn until neither is left. */
function withoutEmptyEnd(text: string): string {
  let end = text;
  for (;;) {
    const cut = withoutTrailingInstruction(withoutTrailingFiller(end));
    if (cut.length === end.length) return cut;
    end = cut;
  }
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
  const reading = readText(withoutEmptyEnd(toWellFormedText(text)), mode);
  const told = [...reading.sentences];
  while (told.length > 1 && isEmptyClosing(told.at(-1))) told.pop();
  const asides = findAsides({ ...reading, sentences: told }, question);
  const seen = new Set<string>();
  const wordings: string[] = [];
  const sentences: Sentence[] = [];
  for (const sentence of told) {
    const wording = wordingOf(sentence);
    if (seen.has(wording) || isInjectedInstruction(sentence)) continue;
    if (asides.has(sentence.index)) {
      seen.add(wording);
      continue;
    }
    if (wordings.some((earlier) => repeats(wording, earlier))) continue;
    wordings.push(wording);
    seen.add(wording);
    sentences.push({ ...sentence, index: sentences.length });
  }
  let at = 0;
  const quantities = reading.quantities.filter((quantity) => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= quantity.start) at++;
    return (sentences[at]?.start ?? Number.POSITIVE_INFINITY) <= quantity.start;
  });
  return { ...reading, sentences, quantities };
}
