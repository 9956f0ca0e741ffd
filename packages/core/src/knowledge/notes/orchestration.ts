import type { NotesByName } from './technology-note.ts';

/** What starts, places and configures programs. */
export const orchestrationNotes: NotesByName = {
  Kubernetes: {
    limit: 'a pod is ended and started anew, never moved',
    trouble: 'memory limits, probes and pods that were evicted',
    ask: 'What were the requests and limits of the busiest pod, and what did a rolling update do to open connections?',
    breaksAt: 'the nodes that take minutes to come, or whatever the pods share behind them',
    versus: {
      ECS: 'has no control plane to look after',
      Nomad: 'is one binary and far less to learn',
      'Docker Swarm': 'is far less to learn',
    },
  },
  Docker: {
    limit: 'containers share the kernel of their host',
    trouble: 'large images and data written into the container',
    ask: 'How large was the image, and what ran as process 1 when it was told to stop?',
  },
  'Docker Swarm': {
    limit: 'there is no scaling by load and little development',
    trouble: 'network overlays and managers that lost their majority',
    ask: 'What happened when a manager was lost, and how did you get the quorum back?',
    versus: {
      Kubernetes: 'scales by load and has the people and tools',
      Nomad: 'also runs what is no container',
    },
  },
  Helm: {
    limit: 'templates are text and a failed upgrade leaves a half-made release',
    trouble: 'failed upgrades and values that differ by environment',
    ask: 'How did you undo an upgrade that failed half-way?',
  },
  Nomad: {
    limit: 'service discovery and secrets come from other products',
    trouble: 'allocations that were lost with their client',
    ask: 'What did a lost client do to its jobs, and how long did it take to place them anew?',
    versus: { Kubernetes: 'has the larger choice of ready-made parts' },
  },
  ECS: {
    limit: 'it runs in one cloud only',
    trouble: 'slow task starts and deployments that never became stable',
    ask: 'How long did a new task take from the alarm to its first request?',
    breaksAt: 'the time that a new task takes to start',
    versus: { Kubernetes: 'runs in any cloud', Lambda: 'costs nothing while nobody calls' },
  },
  Terraform: {
    limit: 'a failed apply is not rolled back',
    trouble: 'drift and locks on the state',
    ask: 'Where did the state live, who could apply, and what did you do about drift?',
    versus: {
      CloudFormation: 'keeps the state and rolls back by itself',
      Ansible: 'also sets up what runs on the machine',
      Pulumi: 'lets you write it in a real language',
    },
  },
  CloudFormation: {
    limit: 'it covers one cloud only',
    trouble: 'stacks stuck in a failed rollback',
    ask: 'How did you get a stack out of a failed rollback?',
    versus: { Terraform: 'covers several clouds and shows the plan' },
  },
  Ansible: {
    limit: 'it goes over SSH host by host and keeps no state',
    trouble: 'drift and slow runs over many hosts',
    ask: 'How long did a run over all hosts take, and what did a second run change?',
    versus: { Terraform: 'knows what it made and can take it away again' },
  },
  Istio: {
    limit: 'sidecars cost each call about a millisecond and each pod its memory',
    trouble: 'certificates, upgrades and sidecars that started too late',
    ask: 'What did the sidecar add to p99, and how did you upgrade the control plane?',
    breaksAt: 'the configuration that is pushed to every proxy',
  },
  Temporal: {
    limit: 'workflow code has to stay deterministic, also for runs begun under old code',
    trouble: 'changes to the code of running workflows, and long histories',
    ask: 'How did you change a workflow while old runs of it were open?',
    breaksAt: 'the database behind it, or one very long history',
    versus: {
      Airflow: 'is made for nightly batches',
      'Step Functions': 'has no cluster to run',
      Celery: 'is far less to run for single jobs',
    },
  },
  ZooKeeper: {
    limit: 'all data fit in memory and every write goes through one leader',
    trouble: 'sessions that expired during a long pause',
    ask: 'What did a client do whose session had expired while it believed that it held the lock?',
    breaksAt: 'the write rate of the leader',
    versus: { etcd: 'is simpler to run and speaks gRPC', Consul: 'brings health checks and DNS' },
  },
  etcd: {
    limit: 'every write goes through one leader to a majority',
    trouble: 'slow disks that cause elections, and a database that grew without compaction',
    ask: 'What was the fsync latency of the disks, and how often did leaders change?',
    breaksAt: 'the fsync latency of the leader',
  },
  Consul: {
    limit: 'a write goes through one leader, and a stale read may come from any server',
    trouble: 'flapping health checks',
    ask: 'What did callers do with an instance whose health check was flapping?',
    breaksAt: 'the leader',
  },
  Pulumi: {
    limit: 'a program that builds infrastructure has to be read and tested like one',
    trouble: 'drift and state that was out of step',
    ask: 'Who reviewed the preview, and what did you do when the state was out of step?',
    versus: { Terraform: 'has the larger set of providers and people who know it' },
  },
  Linkerd: {
    limit: 'each pod gets a proxy and each call passes two of them',
    trouble: 'expired trust anchors and proxies that outlive the job',
    ask: 'How did you rotate the trust anchor, and who would have noticed that it ran out?',
    versus: { Istio: 'does more of routing and policy' },
  },
  'Service mesh': {
    limit: 'each call passes two more proxies',
    trouble: 'retries that multiply under failure',
    ask: 'Which retries did the mesh make, and what did they do to a service that was already slow?',
    breaksAt: 'the retries that multiply when something is slow',
  },
};
