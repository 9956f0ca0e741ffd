import { describeMove } from './move.suite.ts';

describeMove('rollout', {
  specific: [
    'We changed it over berth by berth, with the old radio left open for a week each.',
    'Four ships got it in May, the rest in July.',
    'The old winch stayed in use beside it until August.',
    'We moved over in stages: our own office first, then one city, and we would have gone back by a flag if more than 1 % had come late.',
    'We started with two friendly depots, then ten a week, smallest first.',
    'The old and the new controller ran side by side for five days per corridor.',
    'It went out behind a feature flag, one country at a time, and the flag is the way back.',
    'The pilot ran in four shops for six weeks.',
    { text: 'so first a dry run for two weeks where it could not open any valve', mode: 'spoken' },
  ],
  vague: ['We launched it.', 'We deployed it.'],
  none: [
    'Little by little we compared the two texts line by line.',
    'We just switched it on.',
    'You could use a canary release for that, in theory.',
    'It was the smoothest, absolutely world-class launch ever, with zero downtime.',
    'The ship has two engines.',
  ],
});
