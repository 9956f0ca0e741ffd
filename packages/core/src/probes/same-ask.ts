import { contentStems } from '../bank/content-words.ts';

/** Share of the words of two probes, quotes aside, from which on they ask the same thing. */
const SAME = 0.6;
/** Fewer words than this say too little to be compared. */
const FEWEST = 3;
const QUOTED = /“[^”]*”/g;

/** The words of a probe by which it is told from others: those it asks with, not those it quotes. */
export function askWords(text: string): ReadonlySet<string> {
  return new Set(contentStems(text.replace(QUOTED, ' ')));
}

/** True where two probes ask the same thing in nearly the same words. */
export function isSameAsk(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size < FEWEST || b.size < FEWEST) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size) >= SAME;
}
