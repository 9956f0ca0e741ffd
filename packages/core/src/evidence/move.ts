/** What a sentence can do, as labelled by the gold guide. The order is the order of display. */
export const MOVES = [
  'constraint',
  'alternative',
  'rejection',
  'tradeoff',
  'decision',
  'number',
  'limitation',
  'outcome',
  'customer',
  'ownership',
  'operations',
  'scale',
  'rollout',
  'lesson',
  'scoped_out',
] as const;

/** One of the fifteen moves. */
export type Move = (typeof MOVES)[number];
