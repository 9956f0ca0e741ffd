import { describeMove } from './move.suite.ts';

describeMove('alternative', {
  specific: [
    'By choosing diesel over steam we lost the cheap fuel, because no stoker was left.',
    'We looked at renting the cranes from a second yard in Gdansk.',
    'I tried a Kalman filter first, on two months of buoy data.',
    'The other option was to keep one shared spreadsheet per ward.',
    'Our supplier wanted us to buy the packaged planning product.',
    'Buying a finished test rig would have cost 80,000 euros.',
    { text: 'and the first idea was to let the depot call every driver in the morning', mode: 'spoken' },
    {
      text: 'Either you lock the row or you let both writers go on and merge afterwards.',
      kind: 'knowledge',
    },
  ],
  vague: ['There were other options.'],
  none: [
    'If we win the second port, I would split the yard by berth before that.',
    'We did not consider any alternatives.',
    'We had no alternatives.',
    'I heard that another team considered a mainframe.',
    'The valve closes when the pressure drops.',
    'Constraints, alternatives, trade-offs and outcomes were all covered.',
  ],
});
