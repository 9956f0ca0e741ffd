import type { Exchange } from './exchange.ts';
import type { Probe } from './rubric/assessment.ts';

/**
 * The follow-up that an interviewer would ask next, without any model; undefined where nothing is left to ask. Goes
 * deeper where the answers were thin, never repeats itself, and comes back once, sharper, to what was dodged.
 * Pure and deterministic; never throws.
 */
export function nextProbe(_exchange: Exchange): Probe | undefined {
  return undefined;
}
