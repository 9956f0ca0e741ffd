import { describeMove } from './move.suite.ts';

describeMove('operations', {
  specific: [
    'If more than 2% of the doors stay silent for ten minutes, the on-call engineer is paged.',
    'The alarm fired twice last winter, both times for a frozen sensor.',
    'I took the logs of ten failed runs and compared the first error in each.',
    'We rolled it back after nine minutes, because the error rate passed 1%.',
    {
      text: 'when the fill is over seventy eight percent i get an sms and somebody drives there',
      mode: 'spoken',
    },
  ],
  vague: ['We monitored it.', 'We had dashboards.'],
  none: [
    'The target was a p95 under 40 ms.',
    'Nobody on call knew the old pump.',
    'We had no monitoring.',
    'You would set up alerts for that, of course.',
    'Observability, monitoring, metrics and alerts were world-class and fully automated.',
    'The bakery opens at six.',
  ],
});
