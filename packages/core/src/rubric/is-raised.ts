import type { Dimension } from '../bank/dimension.ts';
import type { Assessment } from './assessment.ts';
import { MOVES_OF } from './trained/moves-of.ts';

/** True where an answer says anything at all towards a dimension, though it may earn nothing. */
export function isRaised({ moves }: Pick<Assessment, 'moves'>, dimension: Dimension): boolean {
  return moves.some(({ move }) => MOVES_OF[dimension].includes(move));
}
