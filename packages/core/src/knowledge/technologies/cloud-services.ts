import { inCategory } from '../technology.ts';

/** Clouds, and what is rented there by the call. */
export const cloudServices = inCategory('cloud-service', [
  {
    name: 'AWS',
    also: ['amazon web services'],
    spoken: ['a w s', 'a ws'],
    alternatives: ['Azure', 'Google Cloud'],
  },
  { name: 'Azure', also: ['microsoft azure'], spoken: ['azzure'], alternatives: ['AWS', 'Google Cloud'] },
  {
    name: 'Google Cloud',
    also: ['gcp', 'google cloud platform'],
    spoken: ['g c p'],
    alternatives: ['AWS', 'Azure'],
  },
  {
    name: 'Lambda',
    also: ['aws lambda', 'aws lambdas', 'amazon lambda', 'lambda functions'],
    ambiguous: [
      {
        forms: ['lambda', 'lambdas', 'lamda'],
        ahead: 'use used uses using on',
        behind: 'function invocation invocations timeout timeouts cold concurrency runtime handler triggers',
        inList: true,
      },
    ],
    alternatives: ['ECS', 'EC2', 'Cloud Run'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(runs?|executes?|works?|keeps? (going|running)|goes on) <words>(for )?(hours|an hour|several hours|many hours|forever|indefinitely|all day|as long as)',
        ],
        unless: ['step functions?', '(15|fifteen) minutes?', 'durable', 'azure', 'cost\\w*'],
        fact: 'A Lambda invocation ends after 15 minutes at the latest.',
      },
      {
        claim: 'does not',
        wordings: ['(have|has|suffer from|get) <words>cold starts?', 'cold starts?'],
        unless: [
          'provisioned',
          'warm\\w*',
          'snap ?start',
          'keep[- ]?alive',
          'concurrency',
          'ping\\w*',
          'edge',
        ],
        fact: 'A Lambda function starts cold when no idle instance is there, unless concurrency is provisioned.',
      },
      {
        claim: 'does',
        wordings: [
          '(keeps?|shares?|holds?|remembers?) <words>(state|memory|sessions?|variables) <words>(between|across|over) <words>(invocations?|calls|requests|executions|instances)',
        ],
        unless: ['may', 'might', 'warm', 'sometimes', 'reus\\w+', 'durable', 'redis', 'dynamo\\w*'],
        fact: 'A Lambda invocation cannot count on memory of earlier ones: each may meet a fresh instance.',
      },
    ],
  },
  {
    name: 'EC2',
    also: ['aws ec2', 'ec2 instance', 'ec2 instances', 'spot instances'],
    spoken: ['e c 2', 'e c two', 'ec two', 'e c two instances'],
    alternatives: ['ECS', 'Lambda'],
  },
  {
    name: 'RDS',
    also: ['amazon rds', 'aws rds'],
    spoken: ['r d s', 'rds instance'],
    alternatives: ['Aurora', 'PostgreSQL'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'standby <words>(serves?|takes?|handles?|answers?) <words>reads?',
          'reads? <words>from <words>(multi[- ]az )?standby',
        ],
        unless: ['cluster', 'two standbys', 'readable', 'replicas?'],
        fact: 'The standby of a Multi-AZ RDS instance serves no reads; read replicas and Multi-AZ clusters do.',
      },
      {
        claim: 'does',
        wordings: [
          'fails? over <words>(instantly|immediately|without (any )?(downtime|interruption)|with (no|zero) downtime)',
        ],
        fact: 'An RDS Multi-AZ failover usually takes 60 to 120 seconds.',
      },
    ],
  },
  {
    name: 'Aurora',
    also: ['amazon aurora', 'aurora postgres', 'aurora mysql', 'aurora serverless'],
    ambiguous: [
      { forms: ['aurora'], ahead: 'on use used using', behind: 'cluster replica replicas', inList: true },
    ],
    alternatives: ['RDS', 'PostgreSQL'],
  },
  { name: 'Cloud Run', alternatives: ['Lambda', 'ECS'] },
  { name: 'CloudFront', spoken: ['cloud front'], alternatives: ['CDN', 'Cloudflare'] },
  {
    name: 'Cloudflare',
    also: ['cloudflare workers'],
    spoken: ['cloud flare', 'cloud flair'],
    alternatives: ['CloudFront', 'CDN'],
  },
  { name: 'API Gateway', also: ['api gateways'], spoken: ['a p i gateway'], alternatives: ['Kong', 'Nginx'] },
  { name: 'Step Functions', also: ['aws step functions'], alternatives: ['Temporal', 'Airflow'] },
  {
    name: 'Heroku',

    spoken: ['hiroku', 'her oku', 'hero ku'],
    alternatives: ['AWS', 'Vercel'],
  },
  {
    name: 'Vercel',

    spoken: ['versel', 'ver cell'],
    alternatives: ['Heroku', 'Cloudflare'],
  },
  {
    name: 'Firebase',
    also: ['firestore'],
    spoken: ['fire base'],
    alternatives: ['PostgreSQL', 'DynamoDB'],
  },
  { name: 'Azure Functions', also: ['cloud functions'], alternatives: ['Lambda'] },
  { name: 'App Engine', alternatives: ['Cloud Run', 'Heroku'] },
  { name: 'Netlify', spoken: ['net lify'], alternatives: ['Vercel'] },
  { name: 'Supabase', spoken: ['super base'], alternatives: ['Firebase'] },
]);
