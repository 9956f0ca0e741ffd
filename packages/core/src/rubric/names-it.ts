import type { Dimension } from '../bank/dimension.ts';
import { findTechnologies } from '../knowledge/find-technologies.ts';
import { countWords } from '../text/words.ts';

/** More words are a sentence that says something, and is judged by what it says. */
const A_NAME = 9;
/** "The night clerks": who, and no more. */
const WHO =
  /^(?:(?:well|mostly|mainly|only|just),? )*(?:the|our|my|all|every|each)\b.*\b(?:people|staff|teams?|clerks?|nurses?|clients?|students?|pilots?|\w{2,}(?:ers?|ors?|ists?|ians?|ants?|men|women))\b/;
/** "The parser, all of it": what, and no more. */
const WHAT = /^(?:(?:well|mostly|mainly|only|just),? )*(?:the|my|all of the|all of)\s+[a-z]/;
const MOST_OF_A_WHO = 6;
const MOST_OF_A_WHAT = 4;
const VERB = /\b(?:is|was|were|are|be|been|has|have|had|did|does|do|liked|loved|would|could|can)\b/;
const END_OF_NAME = /[:;,.!?]/;

/**
 * True of a reply (its first sentence, as `plain`) that only names what a follow-up asked for by name: the runner-up, the
 * people who gained, one's own part.
 */
export function namesIt(plain: string, dimension: Dimension, probe: string): boolean {
  if (dimension === 'alternatives') {
    const asked = new Set(findTechnologies(probe.toLowerCase()).map((t) => t.technology.name));
    const isShort = countWords(plain) <= A_NAME;
    return isShort && findTechnologies(plain).some((t) => !asked.has(t.technology.name));
  }
  const [name = ''] = plain.split(END_OF_NAME, 1);
  const words = countWords(name);
  if (words > MOST_OF_A_WHO || VERB.test(name)) return false;
  if (dimension === 'customer') return WHO.test(name);
  return dimension === 'ownership' && words <= MOST_OF_A_WHAT && WHAT.test(name);
}

const NAMELESS = /\b(?:several|various|many|a few|lots of|a lot of|some|others|all of them|all kinds of)\b/;

/** True of a sentence that says there were rivals and names none: "we evaluated several, and it was the best". */
export function isNameless(plain: string): boolean {
  return NAMELESS.test(plain) && findTechnologies(plain).length === 0;
}
