import { describeProbe } from './probe.suite.ts';
import { rollback } from './rollback.ts';

describeProbe('rollback', rollback, {
  asks: [
    [
      'We built a ticket scanner for the ferry. The turnstile service opens the gate.',
      /the ticket scanner.*(?:way back|worse)/,
    ],
    [
      'Gate one got the new scanner first, for a week, and then we switched the other five gates over on a Tuesday night.',
      { question: 'How did you launch it?' },
      /“[^”]+”|way back/,
    ],
  ],
  none: [
    [
      [
        'We built a ticket scanner for the ferry. The turnstile service opens the gate.',
        'The old scanners stayed plugged in for a month. We went back to them twice, within a minute.',
      ],
    ],
    [
      'Gate one got it first. The old scanners stayed plugged in, and we went back to them once, for ten minutes.',
    ],
    [
      'A canary sees five percent of the traffic.',
      { kind: 'knowledge', question: 'What is a canary release?' },
    ],
  ],
});
