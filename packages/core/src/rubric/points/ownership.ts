import { findingsOf, plainAt, type ScoreContext } from '../score-context.ts';
import { isReasoned, isSpecific, type Scored } from '../support.ts';

/** What others did, as the speaker draws the line. */
const BOUNDARY =
  /\b(?:not mine|wasn't me|was not me|somebody else|someone else|another team|other team|(?:the )?\w+ team(?:'s)? (?:owned|did|built|ran|wrote|had|was|were|handled|maintain)|(?:was|were|is|are) (?:\w+'s|theirs|done by|owned by|built by|written by|run by)|belonged to|my colleague|a colleague|my manager|owned by|the rest was|did the|handed (?:it )?(?:over )?to)\b/;

/** What did the speaker do, as against the team and other teams? */
export function scoreOwnership(context: ScoreContext): Scored {
  const all = findingsOf(context, 'ownership');
  if (all.length === 0) return { points: 0, support: [] };
  const acts = all.filter(isSpecific);
  if (acts.length === 0) return { points: 1, support: all };
  const boundary = all.some((f) => isReasoned(f) || BOUNDARY.test(plainAt(context, f.sentence)));
  return { points: boundary && acts.length >= 2 ? 3 : 2, support: all };
}
