import type { FindCandidates } from './candidate.ts';
import { boundary } from './kinds/boundary.ts';
import { claimCheck } from './kinds/claim-check.ts';
import { constraintFirst } from './kinds/constraint-first.ts';
import { contradiction } from './kinds/contradiction.ts';
import { cost } from './kinds/cost.ts';
import { counterfactual } from './kinds/counterfactual.ts';
import { failure } from './kinds/failure.ts';
import { falseClaim } from './kinds/false-claim.ts';
import { keyPoint } from './kinds/key-point.ts';
import { lesson } from './kinds/lesson.ts';
import { load } from './kinds/load.ts';
import { neighbour } from './kinds/neighbour.ts';
import { newcomer } from './kinds/newcomer.ts';
import { notBuilt } from './kinds/not-built.ts';
import { ownPart } from './kinds/own-part.ts';
import { provenance } from './kinds/provenance.ts';
import { rollback } from './kinds/rollback.ts';
import { runnerUp } from './kinds/runner-up.ts';
import { signal } from './kinds/signal.ts';
import { slogan } from './kinds/slogan.ts';
import { whoGained } from './kinds/who-gained.ts';

/** Every kind of probe, one file each in `kinds/`. */
export const ALL_KINDS: readonly FindCandidates[] = [
  constraintFirst,
  slogan,
  runnerUp,
  provenance,
  contradiction,
  boundary,
  load,
  signal,
  failure,
  rollback,
  ownPart,
  notBuilt,
  cost,
  counterfactual,
  claimCheck,
  lesson,
  newcomer,
  neighbour,
  falseClaim,
  whoGained,
  keyPoint,
];
