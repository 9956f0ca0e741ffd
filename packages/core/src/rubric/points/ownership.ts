import type { Points } from '../assessment.ts';
import { findingsOf, plainAt, type ScoreContext } from '../score-context.ts';
import { isSpecific, type Scored } from '../support.ts';
import { weighEvidence } from '../weigh-evidence.ts';

/** What others did, as the speaker draws the line. */
const BOUNDARY =
  /\b(?:not mine|wasn't me|was not me|somebody else|someone else|another team|other teams?|[\w-]+ team(?:'s)? (?:owned|did|built|ran|wrote|had|was|were|handled|maintain\w*)|(?:was|were|is|are) (?:\w+'s|theirs|done by|owned by|built by|written by|run by)|belong\w* to|my colleague|a colleague|owned by|the rest was|handed)\b/;

/** An act of the speaker's own, besides the boundary. */
const OWN_ACT = /\b(?:i|i've|i'd|my (?:part|bit|job|piece|side))\b/;

function drawsTheLine(plain: string): boolean {
  return BOUNDARY.test(plain) && OWN_ACT.test(plain);
}

/** One act; two, of which one draws the line; and as much as draws it without saying so. */
const ONE_ACT = 1;
const TWO_ACTS = 2;
const OWN_ACTS_THROUGHOUT = 5;

/** What did the speaker do, as against the team and other teams? */
export function scoreOwnership(context: ScoreContext): Scored {
  const support = findingsOf(context, 'ownership');
  if (support.length === 0) return { points: 0, support };
  const weight = weighEvidence(context, support);
  const boundary = context.sentences.some((s) => BOUNDARY.test(plainAt(context, s.index)));
  let points: Points = 1;
  if (weight >= ONE_ACT) points = 2;
  // "I wrote the restore tool; the export belonged to another team": one sentence may hold both.
  const bothInOne = support.some((f) => isSpecific(f) && drawsTheLine(plainAt(context, f.sentence)));
  if (bothInOne || (weight >= TWO_ACTS && boundary) || weight >= OWN_ACTS_THROUGHOUT) points = 3;
  return { points, support };
}
