import type { Span } from '@sounding/core';
import { clauseStart } from './clauses.ts';

/** Words behind which a statement is none, wherever in its clause they stand. */
const TURNS =
  /\b(?:not(?! (?:only|just|merely)\b)|never|nobody|none|neither|nor|cannot|no longer|no one|nothing|hardly|would|wrong|if|unless)\b|n['’]t\b/iu;
/** These turn only the few words behind them. */
const TURNS_NEAR = /\b(?:no|without)(?:\s+\S+){0,2}\s*$/iu;
/** So far back is looked, in words and in UTF-16 code units. */
const MOST_WORDS = 8;
const FARTHEST = 120;

/** True where a passage itself says that something is not, or might be. */
export function isTurned(passage: string): boolean {
  return TURNS.test(passage) || /\b(?:no|without)\b/iu.test(passage);
}

/**
 * What a passage stands behind in its clause turns what it says: "use Redis" of "we did not use Redis". Then the span from
 * the clause's start, at most eight words before it, so that what is shown tells the truth; undefined where nothing does.
 */
export function turnedBefore(text: string, { start, end }: Span): Span | undefined {
  const from = Math.max(0, start - FARTHEST);
  const before = text.slice(from, start);
  const clause = before.slice(clauseStart(before, text.slice(start, start + 16)));
  const words = [...clause.matchAll(/\S+/g)].slice(-MOST_WORDS);
  const stretch = clause.slice(words[0]?.index ?? clause.length);
  if (!TURNS.test(stretch) && !TURNS_NEAR.test(stretch)) return undefined;
  return { start: start - stretch.length, end };
}
