import { remember } from '../text/remember.ts';
import { type FormMeaning, type FormNode, makeFormTrie } from './form-trie.ts';
import { allTechnologies } from './technologies/all-technologies.ts';
import type { Technology } from './technology.ts';
import { readTokens, type Tokens, wordAt } from './tokens.ts';

/** A technology named in a text, at `plain.slice(from, to)`. */
export interface TechnologyMention {
  readonly technology: Technology;
  readonly from: number;
  readonly to: number;
  /** False where the words may as well be ordinary English ("go", "read is"). */
  readonly certain: boolean;
}

/** The lexicon by words, and for each pair of first letters the lengths that a first word may have, as bits. */
let lexicon: { readonly root: FormNode; readonly lengths: Int32Array } | undefined;

/**
 * Finds the technologies named in a sentence's `plain` (lower case), in order, not overlapping, the longest name
 * first: names, other names and what recognisers write instead, as whole words. One pass over the words.
 */
export function findTechnologies(plain: string): TechnologyMention[] {
  return scanTechnologies(plain).filter(({ certain }) => certain);
}

/** Like `findTechnologies`, with what may be ordinary English among it, for those who know more of the sentence. */
export const scanTechnologies: (plain: string) => readonly TechnologyMention[] = remember(scan);

function scan(plain: string): readonly TechnologyMention[] {
  lexicon ??= makeLexicon();
  const { root, lengths } = lexicon;
  const tokens = readTokens(plain);
  const { starts, ends } = tokens;
  const found: (TechnologyMention & { readonly inList: boolean })[] = [];
  for (let at = 0; at < starts.length; ) {
    const from = starts[at] ?? 0;
    const length = (ends[at] ?? 0) - from;
    const bits = lengths[openingOf(plain, from, length)] ?? 0;
    const form = (bits & lengthBit(length)) === 0 ? undefined : longestForm(root, tokens, at);
    if (form === undefined) {
      at++;
      continue;
    }
    const { meaning, certain, until } = form;
    const inList = meaning.needs?.inList === true;
    found.push({ technology: meaning.technology, from, to: ends[until - 1] ?? from, certain, inList });
    at = until;
  }
  return found.map(({ technology, from, to, certain, inList }, i) => {
    const isListed = () => [found[i - 1], found[i + 1]].some((other) => isListedWith(plain, from, to, other));
    return { technology, from, to, certain: certain || (inList && isListed()) };
  });
}

function makeLexicon(): { readonly root: FormNode; readonly lengths: Int32Array } {
  const root = makeFormTrie(allTechnologies);
  const lengths = new Int32Array(128 * SECOND_SIGNS);
  for (const word of root.next.keys()) {
    const opening = openingOf(word, 0, word.length);
    lengths[opening] = (lengths[opening] ?? 0) | lengthBit(word.length);
  }
  return { root, lengths };
}

/** Second letters are told apart by their last bits alone. */
const SECOND_SIGNS = 32;

/** Where the first two letters of a word stand in the table of lengths; outside of it unless the first is of ASCII. */
function openingOf(plain: string, from: number, length: number): number {
  const second = length > 1 ? plain.charCodeAt(from + 1) % SECOND_SIGNS : 0;
  return plain.charCodeAt(from) * SECOND_SIGNS + second;
}

function lengthBit(length: number): number {
  return 1 << Math.min(length, 31);
}

/** The longest form from a word on that is certain here, else the longest that is not. */
function longestForm(
  root: FormNode,
  tokens: Tokens,
  at: number,
): { readonly meaning: FormMeaning; readonly certain: boolean; readonly until: number } | undefined {
  let node = root.next.get(wordAt(tokens, at));
  let best: { meaning: FormMeaning; certain: boolean; until: number } | undefined;
  for (let until = at + 1; node !== undefined; until++) {
    if (node.meaning !== undefined && isWholeWord(tokens, until - 1)) {
      const certain = isKnown(node.meaning, tokens, at, until);
      if (certain || best?.certain !== true) best = { meaning: node.meaning, certain, until };
    }
    if (!isJoined(tokens, until)) break;
    node = node.next.get(wordAt(tokens, until));
  }
  return best;
}

/** "s3's" still names it, "c'mon" does not. */
function isWholeWord({ plain, ends, stops }: Tokens, at: number): boolean {
  const end = ends[at] ?? 0;
  const rest = (stops[at] ?? 0) - end;
  return rest === 0 || (rest === 2 && plain.charAt(end + 1) === 's');
}

/** True when a word and the one before it may be of one name: a blank, hyphen, dot or slash apart. */
function isJoined({ plain, starts, ends, stops }: Tokens, at: number): boolean {
  const end = ends[at - 1];
  const start = starts[at];
  if (end === undefined || start === undefined || stops[at - 1] !== end) return false;
  return start === end || (start === end + 1 && ' -./'.includes(plain.charAt(end)));
}

function isKnown({ needs }: FormMeaning, tokens: Tokens, at: number, until: number): boolean {
  if (needs === undefined) return true;
  if (isJoined(tokens, at) && needs.ahead.has(wordAt(tokens, at - 1))) return true;
  return isJoined(tokens, until) && needs.behind.has(wordAt(tokens, until));
}

const LIST_JOINT = /^(?:,|\/| ?\+)(?: and| or)? ?$|^ (?:versus|vs\.?) $/;

function isListedWith(
  plain: string,
  from: number,
  to: number,
  other: TechnologyMention | undefined,
): boolean {
  if (other?.certain !== true) return false;
  return LIST_JOINT.test(other.from < from ? plain.slice(other.to, from) : plain.slice(to, other.from));
}
