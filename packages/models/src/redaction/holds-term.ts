import { findTechnologies, isOrdinaryWord } from '@sounding/core';
import { isTelling, wordsOf } from './telling-words.ts';

/** Terms of at least so many letters are looked for at the beginning of words, and anywhere in them. */
const AT_BEGINNING = 4;
const ANYWHERE = 5;

/** What a letter with a mark is without it, besides those that Unicode takes apart. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/ß|ẞ/g, 'ss'],
  [/æ/gi, 'ae'],
  [/œ/gi, 'oe'],
  [/þ/gi, 'th'],
  [/ø/gi, 'o'],
  [/ł/gi, 'l'],
  [/[đð]/gi, 'd'],
  [/ħ/gi, 'h'],
  [/ŧ/gi, 't'],
  [/ı/g, 'i'],
];
const UMLAUTS: readonly (readonly [RegExp, string])[] = [
  [/ä|å/gi, 'ae'],
  [/[öø]/gi, 'oe'],
  [/ü/gi, 'ue'],
];
const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const DIGIT_NAME = new RegExp(`(?<!\\p{L})(?:${DIGITS.join('|')})(?=(?:e?s)?(?!\\p{L}))`, 'gu');
/** What may part two words of a term besides: any few signs, but no placeholder. */
const OWN_JOINT = '(?:[^\\p{L}\\p{N}\\ufffc]{1,4}|\\s+)?';
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
/** What may part two letters of a term. */
const JOINT = '(?:\\s+|[-\\u2010\\u2011._/&+]| & )?';

/**
 * True where a text still says a confidential term, or a word that gives one away. It asks patterns of words, not letter by letter:
 * what the redactor does by other means, so that a fault in one is no fault in the other. It finds nothing that the redactor means
 * to leave.
 */
export function holdsTerm(text: string, terms: readonly string[]): boolean {
  const names = terms.flatMap((term) => [term, ...wordsOf(term).filter(isTelling)]);
  const wanted = new Set(names.flatMap((name) => foldings(name).map(wordsAlone)));
  wanted.delete('');
  return foldings(text).some((folded) => {
    const letters = `${bare(folded)} ${bare(withPartedWords(folded))}`;
    const likely = [...wanted].filter((name) => letters.includes(bare(name)));
    return likely.length > 0 && saysOne(folded, likely);
  });
}

/** Letters and figures alone, and figures as such. */
function bare(folded: string): string {
  return withDigits(folded.toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A name's words, parted by one blank. */
function wordsAlone(folded: string): string {
  return wordsOf(folded)
    .map((word) => bare(word))
    .join(' ');
}

function withDigits(text: string): string {
  return text.replace(DIGIT_NAME, (name) => `${DIGITS.indexOf(name)}`);
}

function saysOne(folded: string, names: readonly string[]): boolean {
  const parted = withDigits(withPartedWords(folded).toLowerCase());
  const words = new Set(parted.match(/\p{L}+/gu));
  const runs = new Set(folded.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return names.some((name) => {
    const length = name.replaceAll(' ', '').length;
    return (
      asSaid(name).test(parted) ||
      (length >= AT_BEGINNING && [...words].some((word) => word.startsWith(bare(name)) && !isPlain(word))) ||
      (length >= ANYWHERE && [...runs].some((run) => run.includes(bare(name)))) ||
      (length >= ANYWHERE &&
        new RegExp(name.replaceAll(' ', OWN_JOINT), 'u').test(withDigits(folded.toLowerCase())))
    );
  });
}

/** A name as words of their own, however it is parted, and with an ending. */
function asSaid(name: string): RegExp {
  const words = name.split(' ').map((word) => [...word].join(JOINT));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${words.join(`(?:${OWN_JOINT}|${JOINT})`)}(?:e?s)?(?![\\p{L}\\p{N}])`,
    'u',
  );
}

function isPlain(word: string): boolean {
  if (isOrdinaryWord(word)) return true;
  return findTechnologies(word).some(({ from, to }) => from === 0 && to === word.length);
}

/** A text without marks on its letters: "Müller" as "Muller", and as "Mueller". */
function foldings(text: string): string[] {
  const composed = text.normalize('NFKC');
  const wide = UMLAUTS.reduce((rest, [mark, plain]) => rest.replace(mark, plain), composed);
  return [...new Set([composed, wide])].map(withoutMarks);
}

function withoutMarks(text: string): string {
  return PLAIN.reduce((rest, [mark, plain]) => rest.replace(mark, plain), text)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '');
}

/** Each word by itself: "AcmeDb_url2" as "Acme Db url 2". */
function withPartedWords(text: string): string {
  return text
    .replace(/\p{L}(?=\p{N})|\p{N}(?=\p{L})/gu, '$& ')
    .replace(/\p{Ll}(?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})/gu, '$& ')
    .replace(UNPARTED, ' $& ')
    .replaceAll('_', ' ');
}
