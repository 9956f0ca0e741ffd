import { measureDelivery } from './delivery/measure-delivery.ts';
import { type AnswerInput, type AssessOptions, shippedModel } from './engine.ts';
import { type Judged, movesOf } from './judge-answer.ts';
import { makeAssessment, makeNotAssessed, toMove } from './make-assessment.ts';
import { ratedDimension } from './probes/rated-dimension.ts';
import { giveAdvice } from './rubric/advice.ts';
import type { Assessment, Probe } from './rubric/assessment.ts';
import { findReasonNotToAssess, OF_A_FOLLOW_UP } from './rubric/not-assessed.ts';
import { readAnswer } from './rubric/read-answer.ts';
import { scoreFollowUp } from './rubric/score-follow-up.ts';
import { toWellFormedText } from './text/well-formed.ts';
import { countWords } from './text/words.ts';

/**
 * Assesses the answer to a follow-up: on what was probed and on credibility, not on structure (rule 7 of the rubric).
 * Such answers are short, so a few words can be enough. Pure; never throws.
 */
export function assessFollowUp(answer: AnswerInput, probe: Probe, options: AssessOptions): Assessment {
  return judgeFollowUp(answer, probe, options).assessment;
}

/** Fewer words may be the follow-up's own without repeating it: "Redis." to "Redis or Memcached?" */
const REPEATING = 10;

/** The same with what it was made from. */
export function judgeFollowUp(answer: AnswerInput, probe: Probe, options: AssessOptions): Judged {
  const text = toWellFormedText(answer.text);
  const told = readAnswer(text, answer.mode, probe.text);
  const dimension = ratedDimension(probe);
  const asked = { text: probe.text, kind: dimension === 'coverage' ? 'knowledge' : 'story' } as const;
  const level = options.level ?? 'senior';
  const model = shippedModel();
  const stamp = { assessmentId: options.assessmentId, level, weights: model.hash };
  const repeated = countWords(text) < REPEATING ? '' : probe.text;
  const reason = findReasonNotToAssess(text, told, repeated, OF_A_FOLLOW_UP);
  const given = { ...answer, text };
  if (reason !== undefined)
    return { asked, text, told, assessment: makeNotAssessed(stamp, reason, measureDelivery(given, [])) };

  const moves = movesOf(told, asked, model, dimension);
  const score = scoreFollowUp(told, moves, { text: probe.text, dimension }, level, model.points);
  const delivery = measureDelivery(given, moves.findings);
  const assessment = makeAssessment(stamp, {
    dimensions: score.dimensions,
    overall: score.overall,
    moves: moves.findings.map(toMove),
    delivery,
    advice: giveAdvice(score.context, score.dimensions, delivery, level),
  });
  return { asked, text, told, score, assessment };
}
