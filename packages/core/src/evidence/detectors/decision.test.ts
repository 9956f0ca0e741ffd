import { describeMove } from './move.suite.ts';

describeMove('decision', {
  specific: [
    'We decided to keep one file per clinic on a box under the desk.',
    'So we moved the mixing step in front of the oven, because the dough dries out.',
    'In the end I chose a lookup table instead of the model.',
    'I split the queue into a fast lane and a slow lane.',
    { text: 'so what we did is we put a second pump on every barge', mode: 'spoken' },
    { text: "I'd cache the totals in each server and flush them every 200 ms.", kind: 'debug' },
  ],
  vague: ['We decided.', 'We chose it because it is fast.'],
  none: [
    'Each of us got a scarf.',
    'The river freezes in January.',
    'You would probably put a cache in front, in theory.',
    'I heard that they chose a graph database at another company.',
  ],
});
