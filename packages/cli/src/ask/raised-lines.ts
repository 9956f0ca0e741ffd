import { type Assessment, DIMENSIONS, type Dimension, type Points } from '@sounding/core';
import { dimensionLines, NAME_WIDTH } from '../score/dimension-lines.ts';
import { notScored } from '../score/not-assessed-words.ts';
import { adviceLines, VOTES } from '../score/report.ts';
import type { Look } from '../terminal/output-look.ts';
import { wrap } from '../terminal/wrap.ts';

/** Points so far, by dimension. */
export type BestPoints = Partial<Record<Dimension, Points>>;

/** The best points of some assessments together. */
export function bestPoints(assessments: readonly Assessment[]): BestPoints {
  const best: BestPoints = {};
  for (const { dimensions } of assessments) {
    for (const name of DIMENSIONS) {
      const { points } = dimensions[name];
      if (points !== null) best[name] = Math.max(points, best[name] ?? 0) as Points;
    }
  }
  return best;
}

/** What the answer to a follow-up raised over what was there before. Lines, a heading first. */
export function raisedLines(assessment: Assessment, text: string, before: BestPoints, look: Look): string[] {
  const { paint, width } = look;
  if (assessment.status === 'not_assessed')
    return wrap(notScored(assessment.reason, text, ' It lowers nothing.'), width);
  const raised = DIMENSIONS.filter((name) => (assessment.dimensions[name].points ?? 0) > (before[name] ?? 0));
  if (raised.length === 0) return [paint.bold('It raised no points'), '  It lowers nothing either.'];
  const shown = new Set<number>();
  return [
    paint.bold('What it raised'),
    ...raised.flatMap((name) => [
      ...dimensionLines(name, assessment.dimensions[name], shown, look),
      paint.dim(`  ${''.padEnd(NAME_WIDTH)}before: ${before[name] ?? 0}/3`),
    ]),
  ];
}

/** The closing feedback in short: what came only when asked, the vote before and after, and what to do first. */
export function closingLines(closing: Assessment, first: Assessment, text: string, look: Look): string[] {
  const { paint } = look;
  if (closing.status === 'not_assessed') return wrap(notScored(closing.reason, text), look.width);
  const raised = DIMENSIONS.filter((name) => closing.dimensions[name].raisedOnlyWhenAsked);
  const shown = new Set<number>();
  const only = raised.flatMap((name) => dimensionLines(name, closing.dimensions[name], shown, look));
  const vote = (overall: Assessment['overall']) =>
    overall === null ? 'not scored' : `${overall} of 5, ${VOTES[overall]}`;
  return [
    paint.bold('All your answers together'),
    ...(only.length === 0 ? ['  Nothing came only when asked.'] : only),
    `  ${'overall'.padEnd(NAME_WIDTH)}${vote(first.overall)} → ${vote(closing.overall)}`,
    '',
    ...adviceLines(closing, text, look),
  ];
}
