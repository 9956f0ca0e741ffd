/** What a relation is held to on the gold answers, with the shipped weights. */
export interface Bound {
  /** The share of checks that may be violated stays below it, 0..1. */
  readonly below: number;
  /** The share that was violated when the bound was set. */
  readonly measured?: number;
  /** Where the mean drift was measured above what the relation claims: what it is held to until that is mended. */
  readonly driftBelow?: number;
}

/**
 * The bound of every relation, by its name. The shipped weights have seen the gold answers; the report gives the
 * rates for weights that have not seen the writer. Wanted is 5 % everywhere; a bound above it stands a little over what
 * was measured, so that it can only get better, and the report counts it as missed.
 */
export const BOUNDS: Readonly<Record<string, Bound>> = {
  'deleted-evidence-empties': { below: 0.115, measured: 0.09 },
  'deleted-evidence-spares': { below: 0.05, measured: 0.027 },
  'deleted-moves-empty': { below: 0.05, measured: 0.023 },
  'constraints-last': { below: 0.101, measured: 0.076 },
  'figures-vague': { below: 0.05, measured: 0.031 },
  negated: { below: 0.152, measured: 0.127 },
  'not-done': { below: 0.385, measured: 0.36 },
  hypothetical: { below: 0.321, measured: 0.296 },
  attributed: { below: 0.113, measured: 0.088 },
  'bare-text': { below: 0.185, measured: 0.16, driftBelow: 0.22 },
  fillers: { below: 0.079, measured: 0.054 },
  'numbers-spelled': { below: 0.05, measured: 0.024 },
  'products-renamed': { below: 0.05, measured: 0.0 },
  'spelling-swapped': { below: 0.05, measured: 0.0 },
  'quotes-swapped': { below: 0.05, measured: 0.0 },
  'line-breaks': { below: 0.05, measured: 0.0 },
  doubled: { below: 0.05, measured: 0.007 },
  injected: { below: 0.05, measured: 0.019 },
  'empty-closing': { below: 0.05, measured: 0.0 },
  buzzwords: { below: 0.05, measured: 0.039 },
  'off-topic': { below: 0.05, measured: 0.019 },
  shuffled: { below: 0.088, measured: 0.063 },
  'first-half-only': { below: 0.05, measured: 0.015 },
  'question-swapped': { below: 0.069, measured: 0.044 },
};
