import { contentStems } from '../bank/content-words.ts';
import { looksEnglish } from '../text/language.ts';
import type { Reading } from '../text/reading.ts';
import { countWords } from '../text/words.ts';
import type { NotAssessedReason } from './assessment.ts';
import { TO_THE_GRADER } from './injection.ts';

/** Below this many words, or this many different subject words, there is nothing to judge. */
interface Fewest {
  readonly words: number;
  readonly subjectWords: number;
  /** Subject words that must stand beside an "I don't know". */
  readonly besides: number;
}

/** What an answer to a question needs. */
const OF_AN_ANSWER: Fewest = { words: 10, subjectWords: 5, besides: 5 };
/** What the answer to a follow-up needs: the matter is known, and one name can be enough. */
export const OF_A_FOLLOW_UP: Fewest = { words: 1, subjectWords: 1, besides: 3 };
/** The beginning of an answer shows whether it is one, in UTF-16 code units: about 200 words. */
const READ_AT_MOST = 1200;

const NO_ANSWER =
  /\b(?:(?:i )?(?:really |honestly |just |simply )?(?:do not|don't|dont|wouldn't|would not|can't|cannot|can not) (?:really |even )?(?:know|remember|recall|answer|say|have an answer|have anything)(?: (?:that|this|it|the answer|the answer to (?:that|this)|how|what|about (?:it|that|this)))?|no idea|no clue|not sure|(?:i'm |i am |so )?sorry|i have never (?:done|worked on|seen) (?:that|this|it)|(?:can|could) (?:we|you) (?:skip|move on|repeat|come back)\w*(?: (?:to )?(?:it|that|this|the (?:next )?question|on))?(?: later)?|next question(?: please)?|skip (?:it|this|that)|pass|please|thank you|thanks)\b/g;

const VOWELS = new Set('aeiouy');
/** So many consonants in a row, and so many times the same letter, no English word has. */
const MOST_CONSONANTS = 4;
const MOST_REPEATS = 3;
const ROW_OF_KEYS = /^(?:asdf|qwer|zxcv|hjkl|sdfg)/;

function isOddWord(word: string): boolean {
  let vowels = 0;
  let consonants = 0;
  let repeats = 0;
  let before = '';
  for (const letter of word) {
    repeats = letter === before ? repeats + 1 : 1;
    consonants = VOWELS.has(letter) ? 0 : consonants + 1;
    if (consonants === 0) vowels++;
    if (consonants > MOST_CONSONANTS || repeats > MOST_REPEATS) return true;
    before = letter;
  }
  return vowels === 0 || ROW_OF_KEYS.test(word);
}

function isGibberish(plain: string): boolean {
  const words = plain.match(/\b[a-z]{3,}\b/g) ?? [];
  return words.length >= 4 && words.filter(isOddWord).length / words.length > 0.35;
}

function isOneWordRepeated(text: string): boolean {
  const said = contentStems(text);
  return said.length >= 4 && new Set(said).size === 1;
}

function repeatsTheQuestion(stems: readonly string[], question: string): boolean {
  const asked = new Set(contentStems(question));
  const said = new Set(stems);
  return asked.size > 0 && [...said].every((s) => asked.has(s));
}

/**
 * Why an answer cannot be judged; undefined when it can. What cannot be judged never gets a low score.
 * `text` is the answer as given, `told` what it tells (see `readAnswer`). The language is asked last, since what
 * is no answer in any language should be called that.
 */
export function findReasonNotToAssess(
  text: string,
  told: Reading,
  question: string,
  fewest: Fewest = OF_AN_ANSWER,
): NotAssessedReason | undefined {
  if (text.trim() === '') return 'empty';
  const whole = told.sentences.map((s) => s.plain).join('\n');
  const plain = whole.slice(0, READ_AT_MOST);
  const words = countWords(plain);
  const stems = contentStems(plain);
  const different = new Set(stems).size;
  if (words === 0) return 'not_an_answer';
  if (plain.search(NO_ANSWER) >= 0) {
    const left = contentStems(plain.replace(NO_ANSWER, ' '));
    if (new Set(left).size < fewest.besides) return 'not_an_answer';
  } else if (different < fewest.besides && TO_THE_GRADER.test(text.toLowerCase())) {
    return 'not_an_answer';
  }
  if (different <= 1 && isOneWordRepeated(text)) return 'not_an_answer';
  if (stems.length >= 12 && different / stems.length < 0.12) return 'not_an_answer';
  if (stems.length > 0 && repeatsTheQuestion(stems, question)) return 'not_an_answer';
  if (isGibberish(plain)) return 'not_an_answer';
  if (!looksEnglish(plain).english && !looksEnglish(whole).english) return 'language';
  if (words < fewest.words || different < fewest.subjectWords) return 'too_short';
  return undefined;
}
