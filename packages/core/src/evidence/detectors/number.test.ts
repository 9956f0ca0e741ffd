import { describeMove } from './move.suite.ts';

describeMove('number', {
  specific: [
    'The press makes 340 parts an hour.',
    'Each survey costs 1,200 euros.',
    'It fell from 19 minutes to 7.',
    { text: 'it took two hundred milliseconds on a good day', mode: 'spoken' },
    { text: 'A read costs about 100 microseconds from the disk.', kind: 'knowledge' },
  ],
  vague: ['We handle thousands of requests.', 'There was a lot of traffic.'],
  none: [
    'We met three years ago.',
    'There is only so much one can tell in two minutes.',
    'We upgraded to version 4.2.',
    'We watched the p99.',
    'The numbers were good.',
    'It runs on Python 3.12.',
  ],
});
