import { NUMBER_WORDS } from './number-word-pattern.ts';

/** Names with a number ("Postgres 15", "port 8080", "version 2") and years are no figures. */
const NAMED = /(?:\b(?:version|port|phase|iso|rfc|layer|level|http)\s+|[a-z,] [A-Z]\p{L}+ )$/u;
const YEAR = /^(?:19|20)\d\d$/;
/** Digits with their currency and the letters that scale them; units that follow stay, names with digits too. */
const DIGITS =
  '(?<![\\p{L}\\p{N}_.:/-])[$€£]?\\d+(?:[.,]\\d+)*(?:[–-]\\d+(?:[.,]\\d+)*)?(?:%|[kKMBx](?![\\p{L}\\p{N}]))?' +
  '(?!\\d|[.,:_/-]\\d|(?!(?:ms|s|kg|km|mm|KB|MB|GB|TB|kW|years?)\\b)\\p{L})';
const FIGURE = new RegExp(`${DIGITS}|${NUMBER_WORDS}(?! past\\b)`, 'giu');
/** From this value on a figure is "a lot". */
const MANY = 1000;
/** Before these, and at the end of a clause, "a lot" stands without "of". */
const NO_NOUN =
  /^(?:\s+(?:a|an|the|of|more|less|fewer|even|per|on|in|and|or|to|for|at|by|from|with|because|so|but|is|was)\b|\s*[.,;:!?)]|\s*$)/;

/** A period of one is a figure too: "within a minute". Behind a noun it is a rate ("hours a week") and stays. */
const PERIOD_OF_ONE =
  /\b(in|for|of|about|within|under|over|than|after|every|around|maybe|took|takes|is|was|last|at|by) (?:an?|one) (second|minute|hour|day|week|month|year)\b/gi;

/** Says "a lot" or "some" in place of every figure, in digits or in words. Years and numbers in names stay. */
export function vagueFigures(text: string): string {
  return text
    .replace(PERIOD_OF_ONE, '$1 some $2s')
    .replace(FIGURE, (figure: string, at: number, whole: string) => {
      if (NAMED.test(whole.slice(Math.max(0, at - 30), at)) || YEAR.test(figure)) return figure;
      const after = whole.slice(at + figure.length);
      const many = NO_NOUN.test(after) ? 'a lot' : 'a lot of';
      const loose = `${isMany(figure) ? many : 'some'}${/^\p{L}/u.test(after) ? ' ' : ''}`;
      return /^\p{Lu}/u.test(figure) ? loose.charAt(0).toUpperCase() + loose.slice(1) : loose;
    });
}

function isMany(figure: string): boolean {
  if (/thousand|million|billion|\d[kKMB]$/i.test(figure)) return true;
  return Number(figure.replace(/[^\d.]/g, '')) >= MANY;
}
