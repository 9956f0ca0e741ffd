import type { Exchange } from './exchange.ts';
import { planFromNothing, planNext } from './probes/plan-probes.ts';
import { probedQuestion } from './probes/probed-question.ts';
import { readExchange } from './read-exchange.ts';
import type { Probe } from './rubric/assessment.ts';

/**
 * The follow-up that an interviewer would ask next, without any model; undefined where nothing is left to ask. Goes
 * deeper where the answers were thin, never repeats itself, and comes back once, sharper, to what was dodged.
 * Pure and deterministic; never throws.
 */
export function nextProbe(exchange: Exchange): Probe | undefined {
  const { context, question, first, asked } = readExchange(exchange);
  if (context !== undefined) return planNext(context, asked);
  return first?.reason === 'language'
    ? undefined
    : planFromNothing(probedQuestion(question).kind, asked, 1)[0];
}
