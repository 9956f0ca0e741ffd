import type { Points } from '../../assessment.ts';
import type { Finding } from '../../evidence/finding.ts';
import { findingsOf, plainAt, type ScoreContext } from '../score-context.ts';
import { isReasoned, isSpecific, type Scored } from '../support.ts';

const HONEST =
  /\b(?:my (?:own )?(?:mistake|fault|bug)|i (?:was wrong|got (?:it|that) wrong|don't know|do not know|don't remember|can't say|underestimated|missed|misjudged|should have|forgot)|not sure|i'm told|honestly|to be fair|i would not claim|we got wrong|embarrass\w+|luck\w*)\b/;

/** How many sentences with a checkable detail make an answer believable, and believable throughout. */
const SOME_DETAILS = 3;
const DETAILS_THROUGHOUT = 6;

/** Would an experienced interviewer believe that this person did this? */
export function scoreCredibility(context: ScoreContext): Scored {
  const details = new Map<number, Finding>();
  for (const f of context.findings) {
    const known = details.get(f.sentence);
    if (isSpecific(f) && (known === undefined || known.strength < f.strength)) details.set(f.sentence, f);
  }
  const support = [...details.values()];
  const against = context.objections;
  if (support.length === 0) {
    const vague = context.findings.slice(0, 1);
    return { points: vague.length > 0 && against.length === 0 ? 1 : 0, support: [...vague, ...against] };
  }
  const edge =
    findingsOf(context, 'limitation', 'lesson', 'rejection').some(isReasoned) ||
    context.sentences.some((s) => HONEST.test(plainAt(context, s.index)));
  const count = support.length - against.length;
  const points: Points = count >= DETAILS_THROUGHOUT && edge ? 3 : count >= SOME_DETAILS ? 2 : 1;
  return { points, support: [...support, ...against] };
}
