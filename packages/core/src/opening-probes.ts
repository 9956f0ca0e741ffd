import type { Judged } from './judge-answer.ts';
import { planFromNothing, planOpening } from './probes/plan-probes.ts';
import { probedQuestion } from './probes/probed-question.ts';
import { readTurn } from './probes/read-turn.ts';
import type { Probe } from './rubric/assessment.ts';

/** As many as a session asks at most. */
const COUNT = 5;

/**
 * The first follow-ups to one answer. Where it could not be assessed they are about the question itself; none where it is
 * in another language, since it may have said everything.
 */
export function openingProbes({ assessment, asked, text, score }: Judged): Probe[] {
  if (score === undefined)
    return assessment.reason === 'language' ? [] : planFromNothing(probedQuestion(asked).kind, [], COUNT);
  const turn = readTurn({ answerId: assessment.assessmentId, text, score });
  const question = probedQuestion(asked);
  return planOpening({ question, level: assessment.level, turns: [turn], figures: [] }, COUNT).map(
    withoutAnswerId,
  );
}

/** One answer's own assessment names no answer, as its evidence does not. */
function withoutAnswerId(probe: Probe): Probe {
  const quotes = probe.quotes?.map(({ answerId: _, ...quote }) => quote);
  return { ...probe, ...(quotes === undefined ? {} : { quotes }) };
}
