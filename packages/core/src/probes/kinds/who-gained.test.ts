import { describeProbe } from './probe.suite.ts';
import { whoGained } from './who-gained.ts';

describeProbe('who-gained', whoGained, {
  asks: [
    ['We chose Elixir. The turnstile service opens the gate and writes a log.', /the turnstile service/],
    [
      'We built a ticket scanner. It was for the customers of the ferry.',
      /“[^”]*customers[^”]*”|went wrong before|Whose day/,
    ],
  ],
  none: [
    [
      'Commuters with a bicycle missed the nine o’clock boat: the gates took 20 s a ticket, and 60 of them a day waited an hour for the next. That number decided that we read tickets offline. Now it is two a week, and the complaints went from 45 a month to 3.',
      { question: 'What did customers gain from it?' },
    ],
    ['A mutex lets one thread in at a time.', { kind: 'knowledge', question: 'What is a mutex?' }],
  ],
});
