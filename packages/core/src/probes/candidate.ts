import type { Dimension } from '../bank/dimension.ts';
import type { QuotedPassage } from '../rubric/assessment.ts';
import type { ProbeContext } from './probe-context.ts';
import type { ProbeKind } from './probe-kind.ts';

/** A follow-up that could be asked. The planner chooses among all of them. */
export interface ProbeCandidate {
  readonly kind: ProbeKind;
  /** One or two sentences, as a person would say them. */
  readonly text: string;
  /** Why it is asked, in one sentence for the person: the gap, claim or figure that provoked it. */
  readonly because: string;
  readonly dimension: Dimension;
  /** Every passage that `text` or `because` has between “ and ”, in that order. */
  readonly quotes: readonly QuotedPassage[];
  /** What it is about, such as `redis` or `40 ms`; two candidates of one kind and subject are the same question. */
  readonly subject: string;
  /** How much it is worth asking, 0..1: what was claimed and not backed before what was never raised. */
  readonly urgency: number;
  /** How it is asked a second time, where the first was gone past. */
  readonly sharper: { readonly text: string; readonly because: string };
}

/** One kind of probe: finds what it could ask about an exchange. Pure; most urgent first; an empty list where there is nothing. */
export type FindCandidates = (context: ProbeContext) => readonly ProbeCandidate[];
