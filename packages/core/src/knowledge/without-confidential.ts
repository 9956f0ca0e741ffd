import { lowerWord } from '../text/letters.ts';
import { findTermsSaid } from './find-terms-said.ts';

/** Words that names are put together with: sharing one of them tells nobody anything. */
const JOINING = new Set([
  'the',
  'and',
  'for',
  'from',
  'with',
  'our',
  'von',
  'und',
  'der',
  'die',
  'das',
  'des',
]);
/** The shortest word, in letters and digits, that tells which name it is of. */
const SHORTEST_TELLING = 3;
/** From this length on a word also tells within a longer one: "Acme" does in "acmedb", "ant" does not in "tenant". */
const SHORTEST_INSIDE = 4;

/**
 * The terms that may be told to a recogniser outside: those that neither hold a confidential one nor share a word of
 * three letters or more with it, since "Falcon" gives "Project Falcon" away. In any case, in words run together
 * ("FalconDB") or spelled apart; in doubt a term is dropped, which costs no more than a worse guess. In order.
 */
export function withoutConfidential(terms: readonly string[], confidential: readonly string[]): string[] {
  const secrets = confidential.map(read);
  return terms.filter((term) => {
    if (findTermsSaid(term, confidential).length > 0) return false;
    const said = read(term);
    return !secrets.some((secret) => haveWordInCommon(said, secret));
  });
}

/** A term's telling words, and all of it in one. */
interface ReadTerm {
  readonly words: readonly string[];
  readonly joined: string;
}

function read(term: string): ReadTerm {
  // A capital after a small letter begins a word of its own: "BlueFalcon".
  const parted = term.replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ');
  const words = (parted.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(lowerWord);
  const telling = words.filter((word) => word.length >= SHORTEST_TELLING && !JOINING.has(word));
  return { words: telling, joined: words.join('') };
}

function haveWordInCommon(one: ReadTerm, other: ReadTerm): boolean {
  return one.words.some((word) => other.words.includes(word)) || holds(one, other) || holds(other, one);
}

function holds({ joined }: ReadTerm, { words }: ReadTerm): boolean {
  return words.some((word) => word.length >= SHORTEST_INSIDE && joined.includes(word));
}
