import { assessWithoutProbes } from '@sounding/core';
import { benchAnswers } from './answers.ts';
import { percentile } from './percentile.ts';
import { atMost, forInformation, type Measurement } from './row.ts';
import { timeAssess } from './time-assess.ts';

/** How long the local assessment of one answer takes once the engine is warm, in this Node. */
export const assessInNode: Measurement = {
  name: 'assess in Node',
  async measure() {
    const figures = timeAssess(benchAnswers(), 600, 3000);
    const onlyPoints = timeAssess(benchAnswers(), 600, 3000, assessWithoutProbes);
    return [
      atMost('assess, 350 words, Node, median', percentile(figures, 0.5), 3, 'ms', 2),
      atMost('assess, 350 words, Node, p99', percentile(figures, 0.99), 10, 'ms', 2),
      forInformation(
        'the same without follow-ups, as the page does it, median',
        `${percentile(onlyPoints, 0.5).toFixed(2)} ms`,
      ),
    ];
  },
};
