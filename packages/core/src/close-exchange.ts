import { type AssessOptions, assess } from './assess.ts';
import type { Exchange } from './exchange.ts';
import type { Assessment } from './rubric/assessment.ts';

/**
 * The closing assessment of a whole exchange: one verdict a dimension over all its answers, each quote with the id of the
 * answer it is from. A follow-up's answer can raise what the first one lacked, and is then marked `raisedOnlyWhenAsked`;
 * it lowers nothing. What matters and was never raised is 0. `moves` are those of the first answer.
 * Pure; never throws.
 */
export function closeExchange(exchange: Exchange, options: AssessOptions): Assessment {
  const first = exchange.turns[0]?.answer ?? { text: '', mode: 'typed' as const };
  return assess(first, exchange.question, options);
}
