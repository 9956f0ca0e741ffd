import { findingsOf, type ScoreContext } from '../score-context.ts';
import type { Scored } from '../support.ts';
import { pointsByContent, type Told } from '../weigh-content.ts';

const STAGED =
  /\b(?:first|then|next|one \w+ (?:at a time|a|by)|stage[sd]?|waves?|phase[sd]?|canary|pilot\w*|percent|gradual\w*|step|batch\w*|each|per|shadow|parallel|weeks?|days?)\b|%/;
const GATED =
  /\b(?:if|until|unless|whenever|only (?:when|after|once)|as long as|before|after|stopp\w+|halt\w*|paus\w+|way back|fall-?back|fell back|roll\w* back|switch\w* back|flip\w* back|flags?|read-only|(?:old|previous) \w+(?: \w+)? (?:stayed|ran|kept|was kept)|compar\w+|check\w*|below|under|above)\b/;

/** The stages may stand in one sentence and their gate in another. */
function isGated(told: readonly Told[]): boolean {
  return told.some((t) => STAGED.test(t.plain)) && told.some((t) => GATED.test(t.plain));
}

/** How did it reach its users: in stages, with a gate, a measure or a way back? */
export function scoreRollout(context: ScoreContext): Scored {
  const support = findingsOf(context, 'rollout');
  return { points: pointsByContent(context, support, isGated), support };
}
