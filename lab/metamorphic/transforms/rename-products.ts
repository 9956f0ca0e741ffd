/**
 * Names that can stand for one another, each line a kind of product. Every name becomes the next of its line, the last
 * the first, so that kinds stay what they are.
 */
const KINDS: readonly (readonly string[])[] = [
  ['PostgreSQL', 'MySQL', 'MariaDB'],
  ['Postgres', 'Firebird', 'Informix'],
  ['MongoDB', 'Couchbase', 'DynamoDB', 'Cassandra'],
  ['Mongo', 'Couch', 'Dynamo', 'Scylla'],
  ['SQLite', 'DuckDB', 'Derby'],
  ['Redis', 'Memcached', 'Hazelcast'],
  ['Kafka', 'Pulsar', 'RabbitMQ', 'NATS'],
  ['Elasticsearch', 'Solr', 'OpenSearch'],
  ['Snowflake', 'BigQuery', 'Redshift', 'Databricks'],
  ['Spark', 'Flink', 'Beam'],
  ['Airflow', 'Dagster', 'Prefect'],
  ['Jenkins', 'TeamCity', 'CircleCI'],
  ['GitHub', 'GitLab', 'Bitbucket'],
  ['Kubernetes', 'Nomad', 'Mesos'],
  ['Docker', 'Podman', 'Buildah'],
  ['Terraform', 'Pulumi', 'Crossplane'],
  ['Grafana', 'Kibana', 'Chronograf'],
  ['Prometheus', 'Graphite', 'InfluxDB'],
  ['Datadog', 'Dynatrace', 'Splunk'],
  ['Sentry', 'Rollbar', 'Bugsnag'],
  ['AWS', 'GCP', 'Azure'],
  ['CloudFront', 'Fastly', 'Akamai'],
  ['Vercel', 'Netlify', 'Heroku'],
  ['React', 'Vue', 'Svelte'],
  ['Redux', 'Zustand', 'MobX'],
  ['Angular', 'Ember', 'Backbone'],
  ['Cypress', 'Playwright', 'Selenium'],
  ['Django', 'Rails', 'Laravel'],
  ['Java', 'Kotlin', 'Scala'],
  ['Python', 'Ruby', 'Perl'],
  ['Rust', 'Zig', 'Nim'],
  ['Vault', 'Conjur', 'Keywhiz'],
  ['Istio', 'Linkerd', 'Kuma'],
  ['Looker', 'Tableau', 'Metabase'],
  ['Highcharts', 'ECharts', 'Plotly'],
  ['Contentful', 'Sanity', 'Strapi'],
  ['Argo', 'Flux', 'Spinnaker'],
  ['XGBoost', 'LightGBM', 'CatBoost'],
  ['Claude', 'Llama', 'Gemini'],
];

const NEXT: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap((kind) =>
    kind.map((name, i) => [name.toLowerCase(), kind[(i + 1) % kind.length] ?? name] as const),
  ),
);
/** Also words of everyday speech: names only with a capital. */
const EVERYDAY = new Set([
  'spark',
  'flux',
  'beam',
  'couch',
  'rust',
  'vault',
  'react',
  'ember',
  'backbone',
  'rails',
  'sanity',
  'ruby',
  'prefect',
  'nim',
]);
const NAME = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...NEXT.keys()].join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** Changes the names of products to other names of the same kind, in the case they were written in. */
export function renameProducts(text: string): string {
  return text.replace(NAME, (name) => {
    const low = name.toLowerCase();
    const other = NEXT.get(low);
    if (other === undefined || (name === low && EVERYDAY.has(low))) return name;
    return name === low ? other.toLowerCase() : other;
  });
}
