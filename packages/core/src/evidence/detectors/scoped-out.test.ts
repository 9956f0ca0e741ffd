import { describeMove } from './move.suite.ts';

describeMove('scoped_out', {
  specific: [
    'We decided not to support returns in the first season, because only the shop in Bern needed them.',
    'We left the photo upload out on purpose, since the ships have no bandwidth for it.',
    'Multi-currency was out of scope for the pilot.',
    'I said no to a live map, nobody looks at it while driving.',
    { text: 'and the export to paper we deliberately did not build', mode: 'spoken' },
  ],
  vague: ['It is on the roadmap.', 'We parked it.'],
  none: [
    'The train left the station.',
    'We built everything that was asked for.',
    'He walked out of the room.',
  ],
});
