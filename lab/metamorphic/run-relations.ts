import type { Assessment } from '@sounding/core';
import type { LabAnswer, Labelled } from '../data/answers.ts';
import { ALL_RELATIONS } from './all-relations.ts';
import type { AssessAnswer, Change, Check, Relation } from './relation.ts';

/** What a relation came to over a set of answers. */
export interface RelationResult {
  readonly relation: Relation;
  readonly checks: number;
  readonly violations: number;
  /** Violations a check, 0..1; 0 where nothing was checked. */
  readonly rate: number;
  /** Mean of the checks' drifts; null for relations that tell none. */
  readonly meanDrift: number | null;
  /** How often each dimension, or the vote, broke the claim; most often first. */
  readonly brokenBy: readonly (readonly [of: Change['of'], times: number])[];
  /** Every violation, in the order of the answers. */
  readonly violated: readonly Check[];
}

/**
 * Runs relations over labelled answers. `assessFor` gives the engine for one answer, so that its weights can be ones
 * that have not seen the answer's writer.
 */
export function runRelations(
  labelled: readonly Labelled[],
  assessFor: (labelled: Labelled) => AssessAnswer,
  relations: readonly Relation[] = ALL_RELATIONS,
): RelationResult[] {
  const checks = new Map(relations.map((relation): [Relation, Check[]] => [relation, []]));
  for (const one of labelled) {
    const assess = remember(assessFor(one));
    for (const [relation, own] of checks) own.push(...relation.check(one, assess));
  }
  return [...checks].map(([relation, own]) => resultOf(relation, own));
}

/** Relations ask for the same readings: most begin with the answer as it is. */
function remember(assess: AssessAnswer): AssessAnswer {
  const known = new Map<string, Assessment>();
  return (answer: LabAnswer) => {
    const key = JSON.stringify([answer.text, answer.question, answer.kind, answer.mode, answer.seconds]);
    const assessment = known.get(key) ?? assess(answer);
    known.set(key, assessment);
    return assessment;
  };
}

function resultOf(relation: Relation, checks: readonly Check[]): RelationResult {
  const violated = checks.filter((check) => !check.holds);
  const drifts = checks.flatMap(({ drift }) => (drift === undefined ? [] : [drift]));
  const broken = new Map<Change['of'], number>();
  for (const { of } of violated.flatMap((check) => check.broken)) broken.set(of, (broken.get(of) ?? 0) + 1);
  return {
    relation,
    checks: checks.length,
    violations: violated.length,
    rate: checks.length === 0 ? 0 : violated.length / checks.length,
    meanDrift: drifts.length === 0 ? null : drifts.reduce((sum, drift) => sum + drift, 0) / drifts.length,
    brokenBy: [...broken].sort((a, b) => b[1] - a[1]),
    violated,
  };
}
