import { notBuilt } from './not-built.ts';
import { describeProbe } from './probe.suite.ts';

describeProbe('not-built', notBuilt, {
  asks: [
    ['We built a ticket scanner for the ferry. The turnstile service opens the gate.', /on purpose|said no/],
    [
      'We had seven weeks before the season, so the scanner had to be ready. We built the turnstile service in Elixir.',
      /the seven weeks/,
    ],
  ],
  none: [
    [
      [
        'We built a ticket scanner for the ferry. The turnstile service opens the gate.',
        'Refunds I left out on purpose, because they would have cost us the season.',
      ],
    ],
    ['We built a ticket scanner. Refunds we left out on purpose, because they would have cost three weeks.'],
    ['We deliberately did not build refunds, since the shop has them.'],
    ['A mutex lets one thread in at a time.', { kind: 'knowledge', question: 'What is a mutex?' }],
  ],
});
