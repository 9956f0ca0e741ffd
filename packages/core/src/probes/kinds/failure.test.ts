import { failure } from './failure.ts';
import { describeProbe } from './probe.suite.ts';

describeProbe('failure', failure, {
  asks: [
    [
      'We built a ticket scanner. On the second Sunday the gate service crashed for an hour. After that we added a spare.',
      /“[^”]*crashed[^”]*”.*(?:notice|knew)/,
    ],
    [
      'um so in june the tablets ran out of memory and the boat left late and then we made the cache smaller',
      /“[^”]*ran out of memory[^”]*”/,
    ],
    [
      'We built a ticket scanner for the ferry. It opens the gate. It has been a great project.',
      /(?:wrong|broke)/,
    ],
  ],
  none: [
    ['On the second Sunday the gate service crashed. An alarm called me after four minutes.'],
    ['If the gate service crashed, the crew would open by hand. A problem with the tablets is the glare.'],
    ['The weak spot is when the gate line is broken, every tablet is then wrong.'],
    ['I did the leaked-password part, and Mira did the trouble with the gates.'],
    ['It gave up at the first error in 31 of the 40 broken files.'],
    ['A process that crashed is restarted.', { kind: 'knowledge', question: 'What does a supervisor do?' }],
  ],
});
