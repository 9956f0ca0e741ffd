import { cost } from './cost.ts';
import { describeProbe } from './probe.suite.ts';

describeProbe('cost', cost, {
  asks: [
    [
      'The ferry needed a scanner. We decided to use Elixir for the turnstile service. It opens the gate.',
      /“[^”]*Elixir[^”]*”/,
    ],
    ['The scanner runs in the harbour. The turnstile service opens the gate.', /give up/],
    [
      'To keep the readers fast you would put a cache in front of the tickets.',
      { kind: 'knowledge', question: 'How would you speed up a ticket shop?' },
      /putting a cache in front of the tickets/,
    ],
  ],
  none: [
    [
      'We decided to use Elixir. We gave up the tools that the ferry people knew, which cost us 3 weeks of training.',
    ],
  ],
});
