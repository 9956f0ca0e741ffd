import { isApostropheAt } from '../text/letters.ts';
import { remember } from '../text/remember.ts';

/** Words that carry no subject matter: they say how one talks, not what about. */
const STOP_WORDS = new Set(
  (
    'a about above after again all also am an and any are as at be because been before being below between both but by ' +
    'can could did do does doing done down during each few for from further get gets give given go goes going got had has ' +
    'have having he her here hers him his how i if in into is it its itself just let like lot made make makes many me might ' +
    'mine more most much must my myself no nor not now of off on once one only or other our ours out over own per put quite ' +
    'really right said same say says see she should so some such sure tell than that the their theirs them then there these ' +
    'they thing things this those through to too two under until up us use used using very walk want was way we well went were ' +
    'what when where which while who whom why will with would yeah yes yet you your yours okay ok basically actually ' +
    'um uh er hm describe explain something anything everything kind sort bit time'
  ).split(' '),
);

/** Endings are taken off in this order; what remains must keep at least four letters. */
const ENDINGS = [
  'ations',
  'ation',
  'ingly',
  'ments',
  'ment',
  'ing',
  'ies',
  'ied',
  'ers',
  'er',
  'ed',
  'es',
  'ly',
  's',
  'e',
];

/** The same by their last letter, since a word can only have endings with its own. */
const ENDINGS_BY_LAST = new Map(
  ENDINGS.map((ending) => [ending.slice(-1), ENDINGS.filter((other) => other.endsWith(ending.slice(-1)))]),
);

/** A light English stem, so that "partitions" and "partitioned" meet. Not linguistics: only for matching. */
export function stem(word: string): string {
  const british = word.includes('is') ? word.replace(/is(?=(?:e|ed|es|er|ers|ing|ations?)$)/, 'iz') : word;
  for (const ending of ENDINGS_BY_LAST.get(british.charAt(british.length - 1)) ?? []) {
    if (british.length - ending.length >= 4 && british.endsWith(ending))
      return british.slice(0, -ending.length);
  }
  return british;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

function endOfFirstPart(word: string): number {
  let end = 0;
  while (end < word.length && !isApostropheAt(word, end)) end++;
  return end;
}

/** The words of a text that carry its subject, in order, lower case and stemmed; repeated ones stay. */
export const contentStems: (text: string) => readonly string[] = remember(readStems);

function readStems(text: string): readonly string[] {
  const out: string[] = [];
  for (const match of text.toLowerCase().match(WORD) ?? []) {
    // The part after an apostrophe ("it's", "don't") is left out.
    const word = match.slice(0, endOfFirstPart(match));
    if (word.length < 2 && !/\d/.test(word)) continue;
    if (!STOP_WORDS.has(word)) out.push(stem(word));
  }
  return out;
}
