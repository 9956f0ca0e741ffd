/** What a follow-up goes after; one file each in `kinds/`. */
export const PROBE_KINDS = [
  'constraint-first',
  'slogan',
  'runner-up',
  'provenance',
  'contradiction',
  'boundary',
  'load',
  'signal',
  'failure',
  'rollback',
  'own-part',
  'not-built',
  'cost',
  'counterfactual',
  'claim-check',
  'lesson',
  'newcomer',
  'neighbour',
  'false-claim',
  'who-gained',
  'key-point',
] as const;

/** One kind of follow-up. */
export type ProbeKind = (typeof PROBE_KINDS)[number];
