import type { NotesByName } from './technology-note.ts';

/** How one sees what runs. */
export const observabilityNotes: NotesByName = {
  Prometheus: {
    limit: 'one server holds all its series, and only for some weeks',
    trouble: 'cardinality',
    ask: 'How many series did it hold, and which label made them explode?',
    breaksAt: 'the number of series in memory',
    versus: {
      Datadog: 'has no store to run',
      InfluxDB: 'takes what is pushed to it',
      CloudWatch: 'is there already',
    },
  },
  Grafana: {
    limit: 'a chart wakes nobody by itself',
    trouble: 'dashboards that nobody looked at',
    ask: 'Which one chart did you open first in an incident, and which alert had sent you there?',
  },
  Datadog: {
    limit: 'hosts, custom metrics and log lines each have a price',
    trouble: 'the bill for custom metrics and logs',
    ask: 'Which signal did you drop because of its price?',
    breaksAt: 'the bill',
    versus: {
      Prometheus: 'costs nothing for each metric',
      'New Relic': 'bills by users and data rather than by host',
    },
  },
  'New Relic': {
    limit: 'what is kept is billed by the gigabyte',
    trouble: 'the bill and sampling that hid the slow call',
    ask: 'What was sampled away, and how did you find a rare slow call all the same?',
    breaksAt: 'the bill',
  },
  OpenTelemetry: {
    limit: 'it ships telemetry and keeps none',
    trouble: 'lost context and sampling',
    ask: 'Where did the trace context get lost, and how were traces sampled?',
    breaksAt: 'the collector in between',
    versus: { Datadog: 'instruments by itself with one agent' },
  },
  Jaeger: {
    limit: 'a trace shows only what was sampled and instrumented',
    trouble: 'sampling that missed the slow calls',
    ask: 'How were traces sampled, and was the slow one among them?',
    breaksAt: 'the store of the spans',
  },
  Loki: {
    limit: 'only labels are indexed, and the rest is scanned',
    trouble: 'labels with too many values and slow searches',
    ask: 'Which labels did you allow, and how long did a search over a day take?',
    breaksAt: 'the scan over a long time range',
    versus: { Elasticsearch: 'finds a rare word at once', Splunk: 'finds a rare word at once' },
  },
  Splunk: {
    limit: 'what comes in is billed by the day',
    trouble: 'the bill for a chatty service',
    ask: 'Which log did you stop sending because of its price?',
    breaksAt: 'the bill',
    versus: { Elasticsearch: 'has no price for each gigabyte', Loki: 'has no price for each gigabyte' },
  },
  Kibana: {
    limit: 'it shows only what was parsed and indexed',
    trouble: 'fields that were parsed wrongly',
    ask: 'Which search did you have saved for an incident?',
  },
  Sentry: {
    limit: 'it sees what throws, not what is silently wrong',
    trouble: 'noise that hid a new error',
    ask: 'How did a new error stand out from the old noise?',
    breaksAt: 'the quota during an incident',
  },
  PagerDuty: {
    limit: 'it passes on whatever alerts it is given',
    trouble: 'alerts that nobody acted on',
    ask: 'How many pages came in a week, and which share of them needed somebody?',
  },
  CloudWatch: {
    limit: 'metrics come late and each of them has a price',
    trouble: 'late metrics and the price of logs',
    ask: 'How late was the metric that an alarm hung on?',
    breaksAt: 'the bill for logs',
    versus: { Datadog: 'shows traces and several clouds together', Prometheus: 'scrapes every few seconds' },
  },
  Thanos: {
    limit: 'a query is as slow as the slowest store that it asks',
    trouble: 'compaction that halted and slow queries over months',
    ask: 'How would you have noticed that compaction had halted?',
    breaksAt: 'queries over months of raw samples',
  },
  Zipkin: {
    limit: 'a trace shows only what was sampled and instrumented',
    trouble: 'sampling that missed the slow calls',
    ask: 'How were traces sampled, and was the slow one among them?',
  },
  Logstash: {
    limit: 'one slow output holds up the whole pipeline',
    trouble: 'back-pressure and lines that did not parse',
    ask: 'Where did lines go that did not parse, and what happened while the store was away?',
    breaksAt: 'the slowest filter or output',
  },
};
