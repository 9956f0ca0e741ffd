import type { NotAssessedReason } from '../assessment.ts';
import { contentStems } from '../bank/content-words.ts';
import type { Reading } from '../text/reading.ts';
import { countWords } from '../text/words.ts';
import { isInjectedInstruction } from './injection.ts';

/** Below this many words, or this many different subject words, there is nothing to judge. */
const FEWEST_WORDS = 10;
const FEWEST_SUBJECT_WORDS = 5;

const NO_ANSWER =
  /\b(?:(?:i )?(?:really |honestly |just |simply )?(?:do not|don't|dont|wouldn't|would not|can't|cannot|can not) (?:really |even )?(?:know|remember|recall|answer|say|have an answer|have anything)(?: (?:that|this|it|the answer|the answer to (?:that|this)|how|what|about (?:it|that|this)))?|no idea|no clue|not sure|(?:i'm |i am |so )?sorry|i have never (?:done|worked on|seen) (?:that|this|it)|(?:can|could) (?:we|you) (?:skip|move on|repeat|come back)\w*(?: (?:to )?(?:it|that|this|the (?:next )?question|on))?(?: later)?|next question(?: please)?|skip (?:it|this|that)|pass|please|thank you|thanks)\b/g;

/** Parts of the text that could be an answer: what is left without grader's instructions. */
function withoutInstructions(reading: Reading): string {
  return reading.sentences
    .filter((s) => !isInjectedInstruction(s))
    .map((s) => s.plain)
    .join('\n');
}

function isGibberish(plain: string): boolean {
  const words = plain.match(/\b[a-z]{3,}\b/g) ?? [];
  if (words.length < 4) return false;
  const odd = words.filter(
    (w) =>
      !/[aeiouy]/.test(w) ||
      /[^aeiouy]{5,}/.test(w) ||
      /(.)\1{3,}/.test(w) ||
      /^(?:asdf|qwer|zxcv|hjkl|sdfg)/.test(w),
  );
  return odd.length / words.length > 0.35;
}

function repeatsTheQuestion(stems: readonly string[], question: string): boolean {
  const asked = new Set(contentStems(question));
  const said = new Set(stems);
  return asked.size > 0 && [...said].every((s) => asked.has(s));
}

/**
 * Why an answer cannot be judged; undefined when it can. What cannot be judged never gets a low score.
 * `isEnglish` is asked last, since what is no answer in any language should be called that.
 */
export function findReasonNotToAssess(
  reading: Reading,
  question: string,
  isEnglish: (reading: Reading) => boolean,
): NotAssessedReason | undefined {
  if (reading.text.trim() === '') return 'empty';
  const plain = withoutInstructions(reading);
  const stems = contentStems(plain);
  const different = new Set(stems).size;
  const instructed = reading.sentences.some(isInjectedInstruction);
  const left = contentStems(plain.replace(NO_ANSWER, ' '));
  const declined = left.length < stems.length || NO_ANSWER.test(plain);
  NO_ANSWER.lastIndex = 0;
  if (declined && new Set(left).size < FEWEST_SUBJECT_WORDS) return 'not_an_answer';
  if (instructed && different < FEWEST_SUBJECT_WORDS) return 'not_an_answer';
  const words = countWords(plain);
  if (words === 0) return 'not_an_answer';
  if (words >= 4 && different <= 1) return 'not_an_answer';
  if (stems.length >= 12 && different / stems.length < 0.12) return 'not_an_answer';
  if (stems.length > 0 && repeatsTheQuestion(stems, question)) return 'not_an_answer';
  if (isGibberish(plain)) return 'not_an_answer';
  if (words < FEWEST_WORDS) return isEnglish(reading) || words < 5 ? 'too_short' : 'language';
  if (!isEnglish(reading)) return 'language';
  if (different < FEWEST_SUBJECT_WORDS) return 'too_short';
  return undefined;
}
