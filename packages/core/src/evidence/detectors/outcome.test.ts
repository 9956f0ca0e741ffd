import { describeMove } from './move.suite.ts';

describeMove('outcome', {
  specific: [
    'Scrap went from 6% to 2.5% within a quarter.',
    'In the end 31 of the 200 pumps needed a visit.',
    'It worked on the first night, and nobody called us until the next storm.',
    'The setup time dropped to 12 minutes.',
    'We missed the date by three weeks because the steel came late.',
    { text: 'and since then no crew had to land with an empty tank', mode: 'spoken' },
  ],
  vague: ['It went well.', 'It was a success.'],
  none: [
    'The results were amazing and everybody was impressed.',
    'It would probably have improved things, in theory.',
    'It never crashes, it is infinitely scalable and world-class.',
    'Performance was really excellent.',
  ],
});
