import { inCategory } from '../technology.ts';

/** What runs containers, lays out machines and keeps them in agreement. */
export const orchestration = inCategory('orchestration', [
  {
    name: 'Kubernetes',
    also: ['k8s', 'kubectl', 'eks', 'gke', 'aks', 'openshift', 'k3s'],
    spoken: [
      'cube cuddle',
      'kube cuddle',
      'cube control',
      'kube control',
      'cube c t l',
      'kube ctl',
      'cube ctl',
      'cubernetes',
      'kubernetties',
      'cuber netties',
      'cooper netties',
      'kuber netes',
      'cube er netties',
      'k eights',
      'k eight s',
      'k 8 s',
      'k 8s',
      'e k s',
      'g k e',
      'a k s cluster',
      'open shift',
    ],
    alternatives: ['Nomad', 'ECS', 'Docker Swarm'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(live[- ]migrates?|moves?) <words>running (pods?|containers?)',
          'live[- ]migrat(es?|ion)',
        ],
        unless: ['kubevirt', 'vms?', 'virtual machines?'],
        fact: 'Kubernetes never moves a running pod: it ends it and starts another elsewhere.',
      },
      {
        claim: 'does',
        wordings: [
          'encrypts? <words>secrets? <words><default>',
          'secrets? <words><is> <words>encrypted( at rest)? <default>',
        ],
        unless: ['kms', 'eks', 'gke', 'managed'],
        fact: 'Kubernetes Secrets are only base64-encoded in etcd unless encryption at rest is configured.',
      },
      {
        claim: 'does',
        wordings: [
          '(isolates?|blocks?|denies) <words>(network|traffic|namespaces?|pods?) <words>(traffic )?<default>',
          '(namespaces?|pods?) <words><is> <words>isolated <words><default>',
        ],
        unless: ['network polic\\w+', 'calico', 'cilium'],
        fact: 'All pods may talk to each other across namespaces until network policies say otherwise.',
      },
      {
        claim: 'does',
        wordings: [
          'backs? up <words>(data|volumes|etcd|databases?|state|everything) <words><default>',
          '<gives> <words>zero[- ]downtime <words>(deploys?|deployments?|updates?)? ?<default>',
        ],
        fact: 'Kubernetes backs up nothing by itself, and a rolling update is only smooth with readiness probes and graceful shutdown.',
      },
    ],
  },
  {
    name: 'Docker',
    also: ['docker container', 'docker containers', 'dockerfile', 'docker compose'],
    spoken: ['docker file'],
    alternatives: ['Kubernetes', 'Nomad'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(has|have|runs?|boots?|gets?|brings?|comes? with) <words>(its|their|an?|his) own <words>kernel',
          '<is> <words>(full|real|complete) (virtual machines?|vms?)',
          'isolat\\w+ <words>as (well|strongly|good|strong|securely?) as <words>(vms?|virtual machines?)',
        ],
        unless: ['kata', 'gvisor', 'firecracker', 'mac', 'desktop', 'windows'],
        fact: "Containers share the host's kernel; only its namespaces and cgroups part them.",
      },
      {
        claim: 'does',
        wordings: [
          '(data|files|writes|changes|state) <words>(persists?|survives?|<is> kept|stays?) <words>(after|when|across|over) <words>(removed|deleted|recreated|redeploy\\w*|removal)',
        ],
        unless: ['volumes?', 'bind', 'mount\\w*'],
        fact: 'What a container writes into its own layer goes with the container; volumes stay.',
      },
    ],
  },
  {
    name: 'Docker Swarm',
    also: ['swarm mode'],
    spoken: ['docker swam'],
    alternatives: ['Kubernetes', 'Nomad'],
  },
  {
    name: 'Helm',
    also: ['helm chart', 'helm charts'],
    ambiguous: [
      {
        forms: ['helm'],
        ahead: 'with use used uses using',
        behind: 'release releases upgrade install template values',
        inList: true,
      },
    ],
    alternatives: ['Terraform'],
  },
  {
    name: 'Nomad',
    also: ['hashicorp nomad'],
    ambiguous: [{ forms: ['nomad'], ahead: 'use used using on', behind: 'job jobs cluster', inList: true }],
    alternatives: ['Kubernetes'],
  },
  {
    name: 'ECS',
    also: ['fargate', 'aws ecs', 'amazon ecs'],
    spoken: ['e c s', 'far gate', 'fargate task'],
    alternatives: ['Kubernetes', 'Lambda'],
  },
  {
    name: 'Terraform',
    also: ['opentofu'],
    spoken: ['terra form', 'tera form', 'terror form'],
    alternatives: ['Ansible', 'CloudFormation', 'Pulumi'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'rolls? <words>back <words>(<default>|on (failure|error|errors)|when <words>fails?)',
          'automatic(ally)? (rollbacks?|rolls? back)',
        ],
        fact: 'A failed terraform apply is not rolled back: what was made stays, and the state says so.',
      },
      {
        claim: 'does',
        wordings: [
          '(detects?|fixes|notices|corrects|repairs) <words>drift <words>(continuously|automatically|in real[- ]time|by itself|on its own|all the time)',
        ],
        unless: ['cloud', 'cron', 'schedul\\w+', 'spacelift', 'nightly'],
        fact: 'Terraform sees drift only when a plan or apply is run.',
      },
    ],
  },
  {
    name: 'CloudFormation',

    spoken: ['cloud formation'],
    alternatives: ['Terraform'],
  },
  {
    name: 'Ansible',

    spoken: ['ansibull', 'an sible', 'and sible'],
    alternatives: ['Terraform'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(needs?|requires?|installs?|uses?|runs?|has) (an? )?(agents?|daemons?) on <words>(hosts?|servers?|machines?|nodes?|targets?)',
          '<is> agent[- ]based',
        ],
        fact: 'Ansible has no agents: it works over SSH.',
      },
    ],
  },
  {
    name: 'Istio',

    spoken: ['is tio', 'easteo'],
    alternatives: ['Envoy', 'Nginx'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'without (any )?(latency|overhead|cost|latency overhead)',
          '(adds?|costs?|has) (no|zero) (latency|overhead)',
        ],
        unless: ['ambient', 'noticeable', 'measur\\w+'],
        fact: 'A mesh with sidecars adds two proxies to each call: a millisecond or so, and memory in every pod.',
      },
    ],
  },
  {
    name: 'Temporal',
    also: ['temporal.io', 'temporal workflow', 'temporal workflows'],
    ambiguous: [
      {
        forms: ['temporal'],
        ahead: 'use used using',
        behind: 'server cluster activity activities worker workers',
        inList: true,
      },
    ],
    alternatives: ['Airflow', 'Step Functions', 'Celery'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(runs?|executes?) <words>activit(y|ies) exactly[- ]once',
          'activit(y|ies) <words>(runs?|execute|executes|<is> run|<is> executed) exactly[- ]once',
        ],
        fact: 'A Temporal activity runs at least once, so it must be idempotent; the workflow code is what is replayed.',
      },
    ],
  },
  {
    name: 'ZooKeeper',
    also: ['apache zookeeper'],
    ambiguous: [
      {
        forms: ['zookeeper', 'zoo keeper'],
        ahead: 'in on use used using with to and without',
        behind: 'cluster ensemble node nodes quorum session sessions lock locks',
        inList: true,
      },
    ],
    alternatives: ['etcd', 'Consul'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(<keeps>|<is> <words>(good|made|meant|built) for) <words>(large|big|bulk|gigabytes of|lots of) <words>(data|blobs?|files?|objects|payloads?)',
        ],
        fact: 'ZooKeeper holds small coordination data in memory; a node is limited to 1 MB.',
      },
    ],
  },
  {
    name: 'etcd',
    spoken: ['e t c d', 'et cd', 'etsy d', 'et cetera d', 'etc d', 'etcetera d'],
    alternatives: ['ZooKeeper', 'Consul'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(more|adding|add) <words>(nodes|members|servers) <words>(makes?|gives?|increases?|scales?|speeds? up) <words>(faster )?writes?( faster| throughput)?',
          'scales? writes? (by|with) (adding|more) <words>(nodes|members|servers)',
        ],
        fact: 'Every etcd write goes through one leader to a majority: more members make writes slower.',
      },
    ],
  },
  {
    name: 'Consul',
    also: ['hashicorp consul'],
    ambiguous: [
      {
        forms: ['consul', 'console service discovery'],
        ahead: 'in use used using with',
        behind: 'agent agents cluster service',
        inList: true,
      },
    ],
    alternatives: ['etcd', 'ZooKeeper'],
  },
  { name: 'Podman', spoken: ['pod man'], alternatives: ['Docker'] },
  { name: 'Pulumi', also: ['aws cdk'], alternatives: ['Terraform', 'CloudFormation'] },
  { name: 'Linkerd', spoken: ['linker d', 'link er d'], alternatives: ['Istio'] },
  { name: 'Service mesh', alternatives: ['API Gateway'] },
]);
