import { lowerWord } from '../text/letters.ts';
import type { Span } from '../text/span.ts';

/** A term that stands in a text, and where. */
export interface TermSaid extends Span {
  /** As it is written in the list of terms. */
  readonly term: string;
}

const DIGIT_NAMES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const TOKEN = /[\p{L}\p{M}]+|\p{N}/gu;

/** Terms longer than this many spoken words are told by their beginning no better. */
const MOST_TOKENS = 40;

/**
 * Finds one's own terms in a text, such as the confidential ones: whole words, in any case, however a recogniser parts
 * them ("Blue Bird", "blue-bird" and "BlueBird"; "S3" and "s three"), also with "'s" behind. In order, the longest where
 * two begin at one place, not overlapping. Terms without a letter or digit are never found.
 */
export function findTermsSaid(text: string, terms: readonly string[]): TermSaid[] {
  const wanted = new Map<string, string>();
  for (const term of terms) {
    const key = tokensOf(term)
      .map((t) => t.sound)
      .join('');
    if (key !== '' && !wanted.has(key)) wanted.set(key, term);
  }
  if (wanted.size === 0) return [];
  const longest = Math.max(...[...wanted.keys()].map((key) => key.length));
  const tokens = tokensOf(text);
  const out: TermSaid[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let joined = '';
    let best: { readonly last: number; readonly term: string } | undefined;
    for (let k = i; k < tokens.length && k - i < MOST_TOKENS; k++) {
      const token = tokens[k];
      if (token === undefined || (k > i && !isJoint(text, tokens[k - 1], token))) break;
      joined += token.sound;
      if (joined.length > longest) break;
      const term = wanted.get(joined);
      if (term !== undefined && endsWord(text, token.end)) best = { last: k, term };
    }
    const first = tokens[i];
    const last = best === undefined ? undefined : tokens[best.last];
    if (best === undefined || first === undefined || last === undefined || !beginsWord(text, first.start))
      continue;
    out.push({ start: first.start, end: last.end, term: best.term });
    i = best.last;
  }
  return out;
}

interface Token extends Span {
  readonly sound: string;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    sound: DIGIT_NAMES[/^\d$/.test(match[0]) ? Number(match[0]) : -1] ?? lowerWord(match[0]),
  }));
}

/** What may part the words of one term: nothing, a blank, a hyphen, a dot, a slash or an underscore. */
function isJoint(text: string, before: Span | undefined, after: Span): boolean {
  return (
    before !== undefined &&
    /^(?:[ \t\n\u00a0]+|[-\u2010\u2011._/&+]| & )?$/.test(text.slice(before.end, after.start))
  );
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{M}\p{N}_]$/u.test(text.slice(Math.max(0, at - 2), at));
}

function endsWord(text: string, at: number): boolean {
  return !/^[\p{L}\p{M}\p{N}_]/u.test(text.slice(at, at + 2));
}
