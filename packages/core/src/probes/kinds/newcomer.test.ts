import { newcomer } from './newcomer.ts';
import { describeProbe } from './probe.suite.ts';

describeProbe('newcomer', newcomer, {
  asks: [
    [
      'We built a ticket scanner for the ferry. The turnstile service opens the gate.',
      /(?:the turnstile service|the ticket scanner).*|Monday/,
    ],
    ['Everything lies in Redis.', /Redis/],
    ['People walk on and off all day long, and nobody counts them.', /Monday/],
    [
      'A semaphore lets a few threads in at a time, because each of them takes one of its tokens.',
      { kind: 'knowledge', question: 'What is a semaphore?' },
      /never heard of a semaphore/,
    ],
    [
      'Each row keeps its versions. MVCC lets readers go on, and MVCC needs a clean-up.',
      { kind: 'knowledge', question: 'How does a database let many people read at once?' },
      /MVCC/,
    ],
  ],
  none: [],
});
