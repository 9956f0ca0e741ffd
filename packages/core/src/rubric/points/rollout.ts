import { figuresIn, findingsOf, type ScoreContext } from '../score-context.ts';
import { isReasoned, isSpecific, type Scored } from '../support.ts';

const GATE =
  /\b(?:until|before|if|unless|only when|stopp?\w*|roll(?:ed)? back|way back|fall ?back|revert|switch back|kill switch|side by side|in parallel|compared|after)\b/;

/** How did it reach its users: in stages, with a gate, a measure or a way back? */
export function scoreRollout(context: ScoreContext): Scored {
  const all = findingsOf(context, 'rollout');
  const specific = all.filter(isSpecific);
  if (all.length === 0) return { points: 0, support: [] };
  if (specific.length === 0) return { points: 1, support: all };
  const gated = specific.some(
    (f) =>
      isReasoned(f) ||
      (figuresIn(context, f.sentence).length > 0 &&
        GATE.test(context.reading.sentences[f.sentence]?.plain ?? '')),
  );
  const stages = new Set(specific.map((f) => f.sentence)).size;
  return { points: gated && stages >= 2 ? 3 : 2, support: specific };
}
