import { describeMove } from './move.suite.ts';

describeMove('ownership', {
  specific: [
    'I wrote the scheduler and the test rig for it.',
    'My part was the landing gear; the avionics team owned the displays.',
    'I measured the flow at six wells myself.',
    "The mobile app was Rosa's, I only reviewed it.",
    'The network team was responsible for the cabling between the sites.',
    { text: 'so i rebuilt the loader and a colleague did the drawings for it', mode: 'spoken' },
  ],
  vague: ['I was involved.', 'I was the lead.'],
  none: [
    'We built it together in a year.',
    'I think it was a good idea.',
    'I would probably use a queue for that.',
    'It was decided to replace the pump.',
    'I love working with people.',
  ],
});
