import { inCategory } from '../technology.ts';

/** How one knows what a system is doing. */
export const observability = inCategory('observability', [
  {
    name: 'Prometheus',
    also: ['promql', 'alertmanager'],
    spoken: ['prometheous', 'promethius', 'prom ql', 'alert manager'],
    alternatives: ['Datadog', 'InfluxDB', 'CloudWatch'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> (a )?push[- ]based',
          '(services|applications|apps|servers|hosts|agents) push <words>metrics to',
          'uses? (a )?push model',
        ],
        unless: ['push ?gateway', 'remote[- ]?write', 'otlp', 'gateway', 'open ?telemetry'],
        fact: 'Prometheus pulls: it scrapes its targets.',
      },
      {
        claim: 'does',
        wordings: ['(stores?|collects?|indexes|searches) <words>(log lines|logs|traces)'],
        unless: ['loki', 'tempo', 'metrics from', 'elastic\\w*', 'exporter'],
        fact: 'Prometheus keeps metrics as time series; logs and traces need another store.',
      },
      {
        claim: 'does',
        wordings: [
          'handles? <words>(high|unlimited|any|huge) cardinality <words>(well|fine|easily|without)',
          '<gives> <words>(unlimited|any) (labels|cardinality)',
          '<is> <words>(clustered|replicated|highly available|distributed) <default>',
          '<keeps> <words>(data|metrics|everything|them) (forever|for years|indefinitely)',
          '<is> <words>(good|made|exact enough|right|ideal) for (billing|exact counts?)',
        ],
        unless: ['thanos', 'mimir', 'cortex', 'victoria\\w*', 'remote'],
        fact: 'One Prometheus is a single node with 15 days by default, hurt by high cardinality, and not exact enough to bill by.',
      },
    ],
  },
  {
    name: 'Grafana',
    also: ['grafana dashboard', 'grafana dashboards'],
    spoken: ['gravana', 'grafanna', 'graphana', 'graf ana', 'griffana'],
    alternatives: ['Kibana', 'Datadog'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(stores?|scrapes?) <words>(metrics|logs|traces|time series)',
          '<is> (a |our )?(time[- ]series )?database',
        ],
        unless: [
          'loki',
          'mimir',
          'tempo',
          'cloud',
          'agent',
          'alloy',
          'stack',
          'prometheus',
          'influx\\w*',
          'from',
          'in',
        ],
        fact: 'Grafana shows what other stores keep; it stores no metrics itself.',
      },
    ],
  },
  { name: 'Datadog', spoken: ['data dog', 'data dogs agent'], alternatives: ['Prometheus', 'New Relic'] },
  { name: 'New Relic', spoken: ['new relics', 'nu relic'], alternatives: ['Datadog'] },
  {
    name: 'OpenTelemetry',
    also: ['open telemetry', 'otel', 'otlp'],
    spoken: ['o tel', 'oh tel', 'open telemetries'],
    alternatives: ['Datadog', 'Jaeger'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(stores?|visuali[sz]es?) <words>(traces|metrics|logs|telemetry|spans)',
          '<is> (a |our |the )?(tracing |storage |metrics )?(backend|database|storage)',
        ],
        unless: ['collector', 'exports?', 'jaeger', 'tempo', 'in', 'then'],
        fact: 'OpenTelemetry makes and ships telemetry; storing and showing it is left to a backend.',
      },
    ],
  },
  {
    name: 'Jaeger',
    spoken: ['yeager', 'jager tracing'],
    alternatives: ['OpenTelemetry', 'Datadog'],
  },
  {
    name: 'Loki',
    also: ['grafana loki'],
    alternatives: ['Elasticsearch', 'Splunk'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'indexes <words>(content|contents|full text|log lines?|every word|whole line|everything)',
          '<gives> <words>full[- ]text index\\w*',
        ],
        unless: ['labels'],
        fact: 'Loki indexes labels only and scans the lines when asked.',
      },
    ],
  },
  { name: 'Splunk', spoken: ['s plunk', 'splunc'], alternatives: ['Elasticsearch', 'Loki'] },
  {
    name: 'Kibana',
    spoken: ['ki bana', 'key bana'],
    alternatives: ['Grafana'],
  },
  {
    name: 'Sentry',
    also: ['sentry.io'],
    ambiguous: [
      {
        forms: ['sentry'],
        ahead: 'in use used using',
        behind: 'error errors alert alerts issue issues',
        inList: true,
      },
    ],
    alternatives: ['Datadog'],
  },
  {
    name: 'PagerDuty',

    spoken: ['pager duty'],
    alternatives: ['Prometheus'],
  },
  {
    name: 'CloudWatch',
    also: ['amazon cloudwatch'],
    spoken: ['cloud watch'],
    alternatives: ['Datadog', 'Prometheus'],
  },
  { name: 'Thanos', alternatives: ['Prometheus'] },
  { name: 'Opsgenie', spoken: ['ops genie'], alternatives: ['PagerDuty'] },
  { name: 'Zipkin', spoken: ['zip kin'], alternatives: ['Jaeger'] },
  { name: 'Logstash', spoken: ['log stash'] },
]);
