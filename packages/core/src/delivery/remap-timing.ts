import { alignTokens } from '../text/align-tokens.ts';
import type { Span } from '../text/span.ts';
import type { TimedWord, Timing } from './timing.ts';

/** A run of signs between blanks, with the timed words that begin in it. */
interface Token extends Span {
  readonly word: string;
  readonly said: readonly TimedWord[];
}

/**
 * Carries word times over to a text that the person has mended. Words that stayed keep their times, mended ones take the
 * time of what they replaced and lose its confidence, removed ones vanish, and inserted ones share the gap in which they
 * stand. `timing` belongs to `oldText`; the result to `newText`, its words in order and within it.
 */
export function remapTiming(oldText: string, timing: Timing, newText: string): Timing {
  const { words } = timing;
  if (oldText === newText || words.length === 0) return timing;
  const before = tokensOf(oldText, words);
  const after = tokensOf(newText, []);
  const pairs = alignTokens(
    before.map((t) => t.word),
    after.map((t) => t.word),
  );
  const out: TimedWord[] = [];
  /** Words that were replaced or removed, and those that came, since the last word that stayed and has a time. */
  let gone: TimedWord[] = [];
  let come: Token[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...pairs, [before.length, after.length] as const]) {
    gone.push(...before.slice(i, a).flatMap((token) => token.said));
    come.push(...after.slice(j, b));
    [i, j] = [a + 1, b + 1];
    const kept = before[a];
    const place = after[b];
    // Words without times part nothing: what stands on both sides of them shares one gap.
    if (kept !== undefined && kept.said.length === 0) continue;
    const moved = kept === undefined || place === undefined ? [] : moveWords(kept, place);
    out.push(...shareTime(come, gone, out.at(-1), moved[0], timing), ...moved);
    [gone, come] = [[], []];
  }
  return { ...timing, words: out };
}

/** Tokens are compared without their case and without the stops around them. */
function tokensOf(text: string, words: readonly TimedWord[]): Token[] {
  let next = 0;
  return [...text.matchAll(/\S+/g)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const said: TimedWord[] = [];
    for (let word = words[next]; word !== undefined && word.start < end; word = words[++next])
      said.push(word);
    return { start, end, word: bareWord(match[0]).toLowerCase(), said };
  });
}

function bareWord(token: string): string {
  const bare = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%+#]+$/gu, '');
  return bare === '' ? token : bare;
}

/** The words of a token that stayed, at their new place; cut to it where its stops or case were changed. */
function moveWords({ start, said }: Token, place: Token): TimedWord[] {
  const shift = place.start - start;
  const out: TimedWord[] = [];
  for (const word of said) {
    const from = Math.min(Math.max(word.start + shift, place.start), place.end);
    const end = Math.min(Math.max(word.end + shift, from), place.end);
    if (end > from) out.push({ ...word, start: from, end });
  }
  return out;
}

/**
 * Parts the time that new words have to share by their length: that of the words they replaced, else the gap between the
 * words beside them.
 */
function shareTime(
  come: readonly Token[],
  gone: readonly TimedWord[],
  ahead: TimedWord | undefined,
  behind: TimedWord | undefined,
  { voice }: Timing,
): TimedWord[] {
  const [first] = gone;
  const from =
    first?.from ?? ahead?.to ?? Math.min(voice[0]?.from ?? 0, behind?.from ?? Number.POSITIVE_INFINITY);
  const to = Math.max(from, gone.at(-1)?.to ?? behind?.from ?? voice.at(-1)?.to ?? from);
  const total = come.reduce((sum, { start, end }) => sum + (end - start), 0);
  let done = 0;
  return come.map(({ start, end }) => {
    const begins = from + ((to - from) * done) / total;
    done += end - start;
    return { start, end, from: begins, to: from + ((to - from) * done) / total };
  });
}
