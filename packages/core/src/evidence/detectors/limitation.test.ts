import { describeMove } from './move.suite.ts';

describeMove('limitation', {
  specific: [
    'The list on the bridge is still not very reliable in heavy rain.',
    'The reader sometimes does not notice that the badge has changed.',
    'It costs more than we had calculated, the cranes run all night.',
    'It gives up at about 12k badges an hour because of the one lock.',
    'There are two cranes. The doors are old. It snows. We wait. If we win the second port, I would split the yard by berth before that.',
    'What it cannot do is tell a cow from a horse in the dark.',
    'Past about 80,000 badges the list no longer fits the memory of the door.',
    'If I built it again I would keep the raw readings from the first day.',
    "I don't know the exact failure rate, we never measured it.",
    "I'd replace the nightly copy with a stream, because a crash at noon loses half a day.",
    { text: 'and the biggest weakness is if both links go down then nobody gets a warning', mode: 'spoken' },
    { text: 'It does not protect you when the message leaves the cluster.', kind: 'knowledge' },
  ],
  vague: ['It could be better.', 'We need more tests.'],
  none: [
    "The part I'd do again is the long trial at each gate.",
    'It made the port 90 million euros and every captain happy.',
    'Honestly it was a lovely month.',
    'My weakness is that I care too much about quality.',
    'There is always room for improvement.',
    "The vendor's API is terrible and slow.",
    'There were no limitations.',
    'We had constraints, alternatives, trade-offs, numbers and limitations.',
    'The crew eats at noon.',
  ],
});
