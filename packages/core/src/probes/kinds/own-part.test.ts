import { ownPart } from './own-part.ts';
import { describeProbe } from './probe.suite.ts';

describeProbe('own-part', ownPart, {
  asks: [
    [
      'We built a ticket scanner. We chose Elixir for it. We tested it on our own boats, and we were proud of it.',
      /“[^”]*\b[Ww]e\b[^”]*”/,
    ],
    [
      'so we built the scanner and we chose elixir and then we tested it on our boats for two weeks',
      /“[^”]*we[^”]*”/,
    ],
    ['The turnstile service was built in Elixir. It was tested on the boats.', /yourself/],
  ],
  none: [
    [
      'I wrote the turnstile service and I chose its protocol. Mira’s team owned the tickets, and the cameras were from a vendor; I did not touch those.',
      { question: 'What was your part, and what did other teams own?' },
    ],
    ['We say that a mutex lets one thread in.', { kind: 'knowledge', question: 'What is a mutex?' }],
  ],
});
