import { describeMove } from './move.suite.ts';

describeMove('tradeoff', {
  specific: [
    'The price is that a cancelled badge still opens doors for two minutes.',
    'We gave up the live view, and in return the battery lasts a whole season.',
    'You pay for it with an extra copy of 40 GB, but a restart takes seconds.',
    'The head of the lab accepted in writing that results come a day later.',
    { text: 'what we gave up is the exact order because nobody at the desk needed it', mode: 'spoken' },
    {
      text: 'You lose up to a second of writes, in exchange for three times the throughput.',
      kind: 'knowledge',
    },
  ],
  vague: ['There were trade-offs.', 'It was a compromise.'],
  none: [
    'The captain bought us all a round.',
    'There were no trade-offs.',
    'The truck carries 18 tonnes.',
    'It is infinitely scalable, and we gave up nothing, so there were really no downsides at all.',
  ],
});
