import { findTechnologies } from '../../knowledge/find-technologies.ts';
import { isNumberWord } from '../../text/number-words.ts';
import type { Sentence } from '../../text/sentences.ts';

/** Stands for any number, in digits or words. */
const NUMBER = '#';
/** Stands for any technology by its name, however it was heard. */
const TECHNOLOGY = '§';

const TOKEN = /\p{L}+(?:'\p{L}+)?|\d[\d.,:]*|[?%$€£]/gu;

/**
 * The words of a sentence as the trained part reads them: lower case, with numbers and names of technologies masked, so
 * that neither a figure's value, nor whether it was said in digits or in words, nor a topic can be learnt. "One" is a
 * pronoun too often to be masked.
 */
export function unitTokens(sentence: Sentence): string[] {
  const named = findTechnologies(sentence.plain);
  const out: string[] = [];
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(sentence.plain); match !== null; match = TOKEN.exec(sentence.plain)) {
    const word = match[0];
    while (at < named.length && (named[at]?.to ?? 0) <= match.index) at++;
    const isNamed = (named[at]?.from ?? Number.POSITIVE_INFINITY) <= match.index;
    const token = isNamed ? TECHNOLOGY : isNumber(word) ? NUMBER : word;
    if ((token === NUMBER || token === TECHNOLOGY) && out.at(-1) === token) continue;
    if (token === NUMBER && out.at(-1) === 'and' && out.at(-2) === NUMBER) {
      out.pop();
      continue;
    }
    out.push(token);
  }
  return out;
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || (word !== 'one' && isNumberWord(word));
}
