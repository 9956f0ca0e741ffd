import { findingsOf, type ScoreContext } from '../score-context.ts';
import type { Scored } from '../support.ts';
import { pointsByContent, type Told } from '../weigh-content.ts';

/** A signal's threshold: a figure that it is held against. */
const HELD_AGAINST =
  /\b(?:above|over|below|under|beyond|past|more than|less than|fewer than|older than|longer than|exceed\w*|reach\w*|threshold|within|drop\w*|ris\w+|than|at|every|per|for)\b/;
/** It fired, and somebody saw or did something. */
const FIRED =
  /\b(?:fired|went off|woke|paged|tripped|triggered|rang|alerted|caught|rolled (?:it )?back|showed|noticed|called)\b/;

function firesAt({ plain, figures }: Told): boolean {
  return (figures > 0 && HELD_AGAINST.test(plain)) || FIRED.test(plain);
}

/** How is the system's health known in production, and what happens when a signal fires? */
export function scoreOperations(context: ScoreContext): Scored {
  const support = findingsOf(context, 'operations');
  return { points: pointsByContent(context, support, (told) => told.some(firesAt)), support };
}
