import { lesson } from './lesson.ts';
import { describeProbe } from './probe.suite.ts';

describeProbe('lesson', lesson, {
  asks: [
    [
      'We built a ticket scanner for the ferry. The turnstile service opens the gate.',
      /end|again on Monday|differently/,
    ],
    [
      'The queue at the gates went from 300 metres to 40 metres by the end of June, and the boat has left on time since.',
      { question: 'How did you measure success?' },
      /Monday|differently|first day/,
    ],
  ],
  none: [
    [
      'The queue went from 300 metres to 40 by June, and the boat has left on time since. What I learnt is to stand at the gate first: since then I start every project with a day on the pier.',
      { question: 'How did you measure success?' },
    ],
    ['A mutex lets one thread in at a time.', { kind: 'knowledge', question: 'What is a mutex?' }],
  ],
});
