import { describeMove } from './move.suite.ts';

describeMove('customer', {
  specific: [
    'A third of the guests left at the passport page.',
    'The nurses had to type every reading twice, so they stopped doing it at night.',
    'Drivers waited 20 minutes at the gate because the list was on paper.',
    'Our planners save half a day a week with it.',
    'Parents lost trust, because the alarm came an hour late.',
    { text: 'and the technicians on the roof could not see the screen in the sun', mode: 'spoken' },
  ],
  vague: ['It is for our users.', 'We have many customers.'],
  none: [
    'The server waits for the disk.',
    'The boiler holds 40 litres.',
    'I heard that customers complained elsewhere.',
  ],
});
