import { describeProbe } from './probe.suite.ts';
import { signal } from './signal.ts';

describeProbe('signal', signal, {
  asks: [
    [
      'We built a ticket scanner for the ferry. The turnstile service opens the gate.',
      /turnstile service|ticket scanner/,
    ],
    [
      'We look at the metrics of the turnstile service on a Grafana dashboard in the harbour office. There are logs for each gate, and somebody checks them in the morning.',
      { question: 'How do you know it is healthy in production?' },
      /“[^”]*(?:Grafana|metrics|logs)[^”]*”/,
    ],
  ],
  none: [
    [
      'An alert calls me when more than 2% of the scans fail within five minutes. It fired twice in May: the camera of gate four was dirty, and I rolled the driver back. The queue length is on a graph in the office, and past 80 people the second gate opens.',
      { question: 'How do you know it is healthy in production?' },
    ],
    ['A mutex lets one thread in at a time.', { kind: 'knowledge', question: 'What is a mutex?' }],
  ],
});
