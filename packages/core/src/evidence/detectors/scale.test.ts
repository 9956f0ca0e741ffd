import { describeMove } from './move.suite.ts';

describeMove('scale', {
  specific: [
    'It breaks at around 12k badges an hour because of the one lock.',
    'At ten times the load the database connections run out first, around 900 of them.',
    'The bottleneck is the single label printer: at 3,000 parcels an hour it jams.',
    'If we double the fleet, the nightly run no longer fits before 6 am.',
    'The index grows with every edit, about 2 GB a month.',
    {
      text: 'and if they double the herds then the one vet is full by noon so that is what breaks first',
      mode: 'spoken',
    },
  ],
  vague: ['It scales.', { text: 'It is scalable.', question: 'What happens at 10x the load?' }],
  none: [
    'The gate takes 300 trucks an hour.',
    'It serves 900 requests per second.',
    'It is infinitely scalable.',
    'The architecture is scalable by design.',
    'The warehouse is in Leeds.',
    'The scales in the shop are checked every year.',
  ],
});
