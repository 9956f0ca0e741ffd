import { boundary } from './boundary.ts';
import { describeProbe } from './probe.suite.ts';

describeProbe('boundary', boundary, {
  asks: [
    [
      'We built a ticket scanner for the ferry. The turnstile service opens the gate.',
      /the (?:ticket scanner|turnstile service)/,
    ],
    [
      'We built a ticket scanner. The weak spot is that the tablet does not know about refunds.',
      /“[^”]*refunds[^”]*”/,
    ],
    [
      'so we built a scanner and what is bad is it does not see refunds and nobody has fixed that',
      /“[^”]*refunds[^”]*”/,
    ],
    [
      'A queue decouples the sender from the receiver and smooths out every peak of the traffic.',
      { kind: 'knowledge', question: 'What is a message queue good for?' },
      /“[^”]*every peak[^”]*”/,
    ],
  ],
  none: [],
});
