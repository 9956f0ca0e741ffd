import { type Assessment, DIMENSIONS, type Dimension } from '@sounding/core';

/** How a rewrite compares with what it rewrote. */
export type PointsDelta =
  | { readonly comparable: false; readonly because: 'engine' | 'not-assessed' }
  | {
      readonly comparable: true;
      /** Points after minus points before, where both have points. */
      readonly dimensions: Partial<Record<Dimension, number>>;
      readonly total: number;
      readonly overall: number;
    };

/** Compares two assessments. Points of different engines or rubrics are different scales and give no difference. */
export function comparePoints(before: Assessment, after: Assessment): PointsDelta {
  if (before.overall === null || after.overall === null)
    return { comparable: false, because: 'not-assessed' };
  const scale = ({ engine, rubricVersion }: Assessment) =>
    [
      engine.kind,
      engine.name,
      engine.version,
      engine.weights,
      engine.model,
      engine.promptVersion,
      rubricVersion,
    ].join();
  if (scale(before) !== scale(after)) return { comparable: false, because: 'engine' };
  const dimensions: Partial<Record<Dimension, number>> = {};
  let total = 0;
  for (const name of DIMENSIONS) {
    const from = before.dimensions[name].points;
    const to = after.dimensions[name].points;
    if (from === null || to === null) continue;
    dimensions[name] = to - from;
    total += to - from;
  }
  return { comparable: true, dimensions, total, overall: after.overall - before.overall };
}
