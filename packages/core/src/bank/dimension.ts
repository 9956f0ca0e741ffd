/** The rubric's dimensions, in the order in which they are shown. */
export const DIMENSIONS = [
  'constraints',
  'alternatives',
  'numbers',
  'limits',
  'customer',
  'operations',
  'scale',
  'ownership',
  'outcome',
  'rollout',
  'structure',
  'credibility',
  'coverage',
] as const;

/** One of the rubric's thirteen dimensions. */
export type Dimension = (typeof DIMENSIONS)[number];
