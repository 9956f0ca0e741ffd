import { constraintFirst } from './constraint-first.ts';
import { describeProbe } from './probe.suite.ts';

describeProbe('constraint-first', constraintFirst, {
  asks: [
    [
      'We built a ticket scanner for the ferry. We chose Elixir for the turnstile service. It opens the gate.',
      /“[^”]*Elixir[^”]*”/,
    ],
    [
      'so the ferry wanted a scanner and we took elixir for it and then it opened the gate and people walked on',
      /“[^”]+”/,
    ],
    [
      'It is a ticket scanner. The turnstile service opens the gate, and the tickets come from the shop.',
      /deadline|budget|load/,
    ],
  ],
  none: [
    [
      'The boat leaves at nine whatever happens, so 1,400 people pass six gates in twelve minutes, and the budget was 8,000 euros. That is why we read the tickets offline: with 40 ms a ticket the queue just fits. We weighed a server in the harbour and dropped it, since the line was dead for 3 hours a week.',
    ],
    ['A mutex lets one thread in at a time.', { kind: 'knowledge', question: 'What is a mutex?' }],
  ],
});
