import { isNumberWord } from '../text/number-words.ts';
import type { Span } from '../text/span.ts';
import type { SpokenWord } from './spoken-words.ts';

/** Verbs behind which "like a" hangs loose. Not those that compare: "it is used like a cache", "built like a log". */
const TAKES_OBJECT = new Set(
  (
    'had have has having took take takes taking got get gets getting need needed needs wrote saw spent made added cost lost ' +
    'found wanted want wants'
  ).split(' '),
);
const ARTICLES = new Set('a an the some all our my their another one no'.split(' '));
/** Words that say how much: nothing is compared with them. */
const DEGREES = new Set(
  'really super totally completely literally actually maybe probably almost basically constantly roughly twice'.split(
    ' ',
  ),
);
/** The same where a number follows; else "like about going there" gives an example. */
const ABOUT = new Set(['about', 'around']);
/** After these "like" means something, whatever follows. */
const LIKE_IS_MEANT = new Set(
  (
    'look looks looked looking feel feels felt sound sounds sounded sounding something things thing anything nothing stuff just exactly ' +
    "not act acts acted behave behaves behaved work works worked seem seems seemed to really don't didn't would i'd we'd you'd i we you they"
  ).split(' '),
);
/** Behind these stands what they govern, so that "like a" between is loose: "at like a notch", "out of like a script". */
const GOVERNS = new Set('of at for with from by in'.split(' '));
/** "it came in like a storm" compares. */
const COMES = new Set(
  'come comes came coming go goes went going walk walked blow blew sweep swept'.split(' '),
);
const BEING = new Set("is was are were it's that's there's".split(' '));
/** Behind "like a", these say how much: "it was like a hundred times faster". */
const AMOUNTS = new Set('lot few couple bunch dozen'.split(' '));
const JOINTS = new Set('and so but because then well'.split(' '));
const SPEAKERS = new Set('i we you they he she it'.split(' '));
/** "like I said": a comparison with what was said or done. */
const LIKENED = new Set(
  'said say mentioned mention discussed saw do did does always explained planned expected told described had have was were usually'.split(
    ' ',
  ),
);
/** Behind these a noun is due, so that "you know" hangs loose between. */
const NOUN_IS_DUE = new Set(
  'had have has with of for in on at by from was were is are took got need needed use used using want wanted'.split(
    ' ',
  ),
);

/**
 * Finds "like" and "you know" that hang loose without commas around them, where the words beside them leave no other
 * reading: "took like a week", "at like a notch", "it's like really slow", "so like we tried", "had you know the queue"; and
 * "you know" between commas whatever stands before. In order.
 */
export function findLoosePhrases(text: string, words: readonly SpokenWord[]): Span[] {
  const out: Span[] = [];
  words.forEach(({ start, end, word }, i) => {
    const before = joined(text, words, i - 1) ? (words[i - 1]?.word ?? '') : '';
    if (word === 'like') {
      const after = joined(text, words, i) ? (words[i + 1]?.word ?? '') : '';
      const [first = '', second = ''] = [words[i - 2]?.word, words[i + 2]?.word];
      if (isLooseLike(first, before, after, second)) out.push({ start, end });
    }
    const know = words[i + 1];
    if (word === 'you' && know?.word === 'know' && joined(text, words, i)) {
      const after = joined(text, words, i + 1) ? (words[i + 2]?.word ?? '') : '';
      const isDue = NOUN_IS_DUE.has(before) && (ARTICLES.has(after) || isNumberWord(after));
      if (isDue || isSetOff(text, start, know.end)) out.push({ start, end: know.end });
    }
  });
  return out;
}

/** True where only a blank stands behind the word. */
function joined(text: string, words: readonly SpokenWord[], i: number): boolean {
  const word = words[i];
  const next = words[i + 1];
  return word !== undefined && next !== undefined && /^\s+$/.test(text.slice(word.end, next.start));
}

/** True between two commas, or between a stop and a comma: "because, you know, it broke". */
function isSetOff(text: string, start: number, end: number): boolean {
  return text.charAt(end) === ',' && /[.!?,]\s{1,3}$/.test(text.slice(Math.max(0, start - 4), start));
}

/** `first` and `before` stand in front of "like", `after` and `behind` after it. */
function isLooseLike(first: string, before: string, after: string, behind: string): boolean {
  if (LIKE_IS_MEANT.has(before)) return false;
  if (DEGREES.has(after)) return true;
  if (ABOUT.has(after)) return isNumberWord(behind) || /^\d/.test(behind);
  if (TAKES_OBJECT.has(before)) return ARTICLES.has(after);
  if (GOVERNS.has(before)) return ARTICLES.has(after) && !COMES.has(first);
  if (BEING.has(before) && ARTICLES.has(after)) {
    if (first === 'there' || before === "there's") return true;
    return after === 'a' && (AMOUNTS.has(behind) || isNumberWord(behind));
  }
  return JOINTS.has(before) && SPEAKERS.has(after) && behind !== '' && !LIKENED.has(behind);
}
