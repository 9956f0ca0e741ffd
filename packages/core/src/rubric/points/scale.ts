import { findingsOf, type ScoreContext } from '../score-context.ts';
import type { Scored } from '../support.ts';
import { pointsByContent, type Told } from '../weigh-content.ts';

/** The load at which it gives. */
const AT_LOAD =
  /\b(?:beyond|past|above|over|at|up to|more than|about|around|roughly|from|until|times|per|a (?:second|minute|hour|day))\b|\d+ ?x\b/;
/** What was done about it. */
const DONE_ABOUT_IT =
  /\b(?:we|i)(?:'d| had| have|'ve)? (?:then |also |just |now |therefore )*(?:split|shard\w*|partition\w*|added|cached|moved|batched|raised|doubled|limited|capped|tested|put|bought|cut|reduced|rewrote|replaced|scaled|measured)\b|\bso (?:we|i)\b/;

function givesAt({ plain, figures }: Told): boolean {
  return (figures > 0 && AT_LOAD.test(plain)) || DONE_ABOUT_IT.test(plain);
}

/** What gives first when the load grows, and at which load? */
export function scoreScale(context: ScoreContext): Scored {
  const support = findingsOf(context, 'scale');
  return { points: pointsByContent(context, support, (told) => told.some(givesAt)), support };
}
