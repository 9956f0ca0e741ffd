import type { Assessment } from './assessment.ts';

/** What makes two assessments' points the same scale: one engine of one version with one set of weights, one rubric, one seat. */
type Scale = Pick<Assessment, 'engine' | 'rubricVersion' | 'level'>;

/** True where the points of two assessments may be set against each other. The vote depends on the seat too. */
export function isSameScale(a: Scale, b: Scale): boolean {
  return scaleOf(a) === scaleOf(b);
}

function scaleOf({ engine, rubricVersion, level }: Scale): string {
  const { kind, name, version, weights, model, promptVersion } = engine;
  return JSON.stringify([kind, name, version, weights, model, promptVersion, rubricVersion, level]);
}
