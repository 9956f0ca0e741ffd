import { countWords } from '@sounding/core';
import type { LabAnswer, Labelled } from '../data/answers.ts';
import type { Baseline } from './baseline.ts';
import { fitByRegression, type Learn } from './fit-by-regression.ts';

/** All that this baseline knows of an answer. */
interface LengthRow {
  readonly kind: LabAnswer['kind'];
  /** Natural logarithm of one more than the number of words: the tenth word says more than the three-hundredth. */
  readonly length: number;
}

function lengthRow({ answer }: Labelled): LengthRow {
  return { kind: answer.kind, length: Math.log1p(countWords(answer.text)) };
}

/** With fewer answers of its own a kind takes the line of all. */
const FEWEST = 10;

/** The straight line with the least squared error; level where all lengths are the same. */
function fitLine(xs: readonly number[], ys: readonly number[]): (x: number) => number {
  const meanX = xs.reduce((a, b) => a + b, 0) / xs.length;
  const meanY = ys.reduce((a, b) => a + b, 0) / ys.length;
  const spread = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
  const slope =
    spread === 0 ? 0 : xs.reduce((sum, x, i) => sum + (x - meanX) * ((ys[i] as number) - meanY), 0) / spread;
  return (x) => meanY + slope * (x - meanX);
}

function learnLines(rows: readonly LengthRow[]): Learn<LengthRow> {
  return (members, truth) => {
    const lineOf = (own: readonly number[]): ((x: number) => number) =>
      fitLine(
        own.map((i) => (rows[i] as LengthRow).length),
        own.map((i) => truth[i] as number),
      );
    const all = lineOf(members);
    const byKind = new Map<LengthRow['kind'], (x: number) => number>();
    for (const kind of new Set(members.map((i) => (rows[i] as LengthRow).kind))) {
      const own = members.filter((i) => rows[i]?.kind === kind);
      if (own.length >= FEWEST) byKind.set(kind, lineOf(own));
    }
    return ({ kind, length }) => (byKind.get(kind) ?? all)(length);
  };
}

/** Counts words and reads none of them. */
export const length: Baseline = {
  name: 'length',
  description: 'a straight line through the logarithm of the number of words, by kind of question',
  fit(training) {
    const rows = training.map(lengthRow);
    return fitByRegression(training, { rows, read: lengthRow, settings: [learnLines(rows)] });
  },
};
