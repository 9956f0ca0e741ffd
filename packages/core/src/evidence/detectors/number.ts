import { spansOverlap } from '../../text/span.ts';
import { figuresIn } from '../figures.ts';
import type { Detector, Finding } from '../finding.ts';
import { findingAt } from '../pattern.ts';
import { CLEAR, HINT } from '../strength.ts';

/**
 * A quantity of the real system or work: load, size, time, money, share, people, count. No number: versions,
 * dates and names (those are no quantities), "thousands of requests", and the bare name of a percentile.
 */
export const number: Detector = {
  name: 'number',
  move: 'number',
  find(reading) {
    const out: Finding[] = [];
    for (const sentence of reading.sentences) {
      for (const figure of figuresIn(reading, sentence)) {
        const last = out.at(-1);
        if (last !== undefined && spansOverlap(last, figure)) continue;
        const from = sentence.plainStarts.findIndex((start) => start >= figure.start);
        const to = sentence.plainStarts.findIndex((start) => start >= figure.end);
        const at = from < 0 ? 0 : from;
        const strength = figure.unit === '' && figure.kind === 'plain' ? HINT : CLEAR;
        const end = to > at ? to : sentence.plain.length;
        out.push(
          findingAt(reading, sentence, 'number', {
            from: at,
            to: Math.min(end, sentence.plain.length),
            strength,
          }),
        );
      }
    }
    return out;
  },
};
