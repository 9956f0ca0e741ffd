import { inCategory } from '../technology.ts';

/** Named ways of building systems, and the guarantees they are known by. */
export const patterns = inCategory('pattern', [
  {
    name: 'CAP theorem',
    also: ['brewer theorem'],
    spoken: ['c a p theorem', 'cap theory', 'cap theorum'],
    ambiguous: [{ forms: ['cap'], ahead: 'by under' }],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> <words>(solved|broken|beaten|overcome|obsolete)',
          '(has|have) been (solved|broken|beaten|overcome)',
          '(we|you|they) (chose|choose|picked|have|get|got|kept) all (three|3)',
          'consistency,? availability,? (and )?(performance|latency|scalability|durability|speed)',
          'maximi[sz]es? consistency,? availability,? and partition tolerance',
          'both <words>consistent and <words>available',
          '(have|has|get|gets|gives?|offers?|achieves?|satisf(y|ies)|reach(es)?|guarantees?|provides?|allows?|lets <words>have|keep) <words>all (three|3)',
          'all (three|3) <words>(at once|at the same time|together|are possible|can be had)',
          '(give up|drop|sacrifice|skip|ignore|do without|gives up) partition tolerance',
        ],
        unless: [
          'most of the time',
          'until',
          'while there is no partition',
          'as long as',
          'no partition',
          'single (node|machine|server)',
        ],
        fact: 'When the network parts, a system gives up consistency or availability; partitions are not a choice.',
      },
    ],
  },
  {
    name: 'Eventual consistency',
    also: ['eventually consistent'],
    spoken: ['eventual consistence', 'eventually consistant'],
    alternatives: ['Serializable isolation'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'both <words>consistent and <words>available',
          'means that if (a|the) (write|update) fails',
          '(guarantee[sd]?|ensures?|gives?|returns?) <words>(latest|newest|most recent|up[- ]to[- ]date) (value|write|data|read|version|state)',
          '(guarantees?|gives?|ensures?) <words>read[- ]your[- ](own[- ])?writes',
        ],
        unless: ['eventually', 'session', 'sticky', 'in the end', 'once', 'after'],
        fact: 'Eventual consistency promises only that replicas agree once writes stop; a read may be stale until then.',
      },
    ],
  },
  {
    name: 'Exactly-once delivery',
    also: ['exactly once semantics', 'exactly once processing', 'exactly once guarantee'],
    ambiguous: [
      {
        forms: ['exactly once'],
        ahead: 'with kafka choose use supports offers',
        behind: 'means is end everywhere mode',
      },
    ],
    spoken: ['exactly one semantics'],
    alternatives: ['At-least-once delivery', 'Idempotency'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> (even |actually |always )?(faster|cheaper)(?! to)',
          'means <words>(every|each|a|the) (message|event) <is> <words>(delivered|sent|transmitted) over the (network|wire)',
          '(guarantees?|ensures?) <words>(handler|consumer|code|function) (runs?|<is> executed) <words>(a single time|once)',
          '<is> (completely |basically |always )?(free|the default)( (in|for) (most|all|every) <words>(systems?|brokers?|queues?))?',
          '(has|comes with|with|<is> at) (no|zero) <words>(downsides?|cost|overhead|drawbacks?|penalty|impact)',
          '(needs?|requires?) no (idempotency|idempotent|coordination|deduplication)',
          'means <words>(handler|consumer|code|side effects?|function|email|payment) <words>(runs?|<is> executed|<is> called|happens?|sent) <words>(only once|exactly once|once|one time|a single time)',
        ],
        fact: 'Exactly-once is a bounded effect bought with transactions or deduplication; handlers can still run twice.',
      },
    ],
  },
  {
    name: 'At-least-once delivery',
    also: ['at least once semantics', 'at least once processing', 'at least once guarantee'],
    ambiguous: [
      {
        forms: ['at least once'],
        ahead: 'with kafka choose use supports offers usually normally',
        behind: 'means is mode',
      },
    ],
    alternatives: ['Exactly-once delivery', 'At-most-once delivery'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(has|means|gives?|guarantees?|delivers?|with) (no|zero|without) duplicates?',
          'duplicates? <words><is> <words>(removed|filtered|dropped|impossible) by the (broker|queue|server)',
          '(<prevents>|rules out|filters?) <words>duplicates?',
          'means? <words>(may|might|can|could) (be lost|lose (messages|data))',
        ],
        unless: [
          'idempot\\w+',
          'dedup\\w*',
          'keys?',
          'consumers? (removes?|filters?|dedup\\w*)',
          'so we',
          'we',
        ],
        fact: 'At least once means resent until acknowledged: nothing is lost, duplicates may come.',
      },
    ],
  },
  {
    name: 'At-most-once delivery',
    also: ['at most once semantics', 'at most once processing', 'at most once guarantee'],
    ambiguous: [
      { forms: ['at most once'], ahead: 'with kafka choose use supports offers', behind: 'means is mode' },
    ],
    alternatives: ['At-least-once delivery'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(keeps?|will keep|goes on|continues?) (retrying|trying|resending)',
          '(retries|resends?|redelivers?) <words>(until|when|if|messages?|them|it)',
          '(guarantees?|ensures?) <words>(delivery|arrival|to arrive|delivered)',
          '(may|might|can) <words>(be delivered twice|arrive twice|duplicate|be duplicated)',
        ],
        fact: 'At most once is sent and never retried: a message may be lost, none comes twice.',
      },
    ],
  },
  {
    name: 'Idempotency',
    also: ['idempotent', 'idempotence', 'idempotency key', 'idempotency keys'],
    spoken: ['item potent', 'idem potent', 'item potency', 'idem potency', 'i dem potent', 'idempotant'],
    alternatives: ['Exactly-once delivery'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'means <words>(only )?(runs?|executed|executes|called|processed|happens?|sent|run) (only |exactly )?(once|one time)',
        ],
        unless: ['same', 'effect', 'as if', 'twice'],
        fact: 'Idempotent means that doing it again changes nothing more; it may well run several times.',
      },
    ],
  },
  {
    name: 'Event sourcing',
    also: ['event sourced', 'event store'],
    alternatives: ['CQRS', 'Outbox pattern'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(stores?|keeps?|saves?) only <words>(current|latest|last) state',
          '(updates?|overwrites?|deletes?|edits?|changes?) <words>(old |past |stored )?events? in place',
        ],
        fact: 'Event sourcing keeps every change as an event that is never altered; the state is computed from them.',
      },
    ],
  },
  {
    name: 'CQRS',
    spoken: ['c q r s', 'cq rs', 'c qrs'],
    alternatives: ['Event sourcing'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(requires?|needs?|means|implies|presupposes) <words>(event[- ]sourcing|two databases|separate databases|kafka|message (bus|broker|queue)|microservices)',
        ],
        fact: 'CQRS only parts the model for writing from that for reading; one database and no events are enough.',
      },
    ],
  },
  {
    name: 'Saga',
    also: ['saga pattern', 'sagas', 'saga orchestrator'],
    ambiguous: [
      { forms: ['saga'], ahead: 'a via use used using', behind: 'step steps coordinator', inList: true },
    ],
    alternatives: ['Two-phase commit', 'Outbox pattern'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<gives> <words>(isolation|acid)( guarantees)?',
          '<is> <words>(acid|isolated)',
          'rolls? back <words>(automatically|like a (database )?transaction)',
          'locks? <words>(all|every) <words>services?',
        ],
        fact: 'A saga is a row of local transactions with compensations: others see the steps in between.',
      },
    ],
  },
  {
    name: 'Two-phase commit',
    also: ['2pc', '2 phase commit', 'xa transactions', 'xa transaction'],
    spoken: [
      'two p c',
      '2 p c',
      'two face commit',
      'two faced commit',
      'to phase commit',
      'x a transactions',
    ],
    alternatives: ['Saga', 'Outbox pattern'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> non-?blocking',
          '(survives?|tolerates?|handles?) <words>coordinator <words>(crash\\w*|failures?|dying|dies|outages?)',
        ],
        unless: ['three[- ]phase', 'paxos', 'raft', 'log'],
        fact: 'Two-phase commit blocks: when the coordinator dies, participants wait with their locks held.',
      },
      {
        claim: 'does not',
        wordings: ['blocks?( anything| anyone)?'],
        atAnyTime: true,
        fact: 'Two-phase commit blocks: when the coordinator dies, participants wait with their locks held.',
      },
    ],
  },
  {
    name: 'Outbox pattern',
    also: ['transactional outbox', 'outbox table', 'outbox'],
    spoken: ['out box pattern', 'out box table'],
    alternatives: ['Two-phase commit', 'Debezium', 'Saga'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(guarantees?|gives?|ensures?|provides?) <words>exactly[- ]once',
          'delivers? <words>exactly once',
          '(guarantees?|ensures?) no duplicates',
        ],
        unless: ['idempot\\w+', 'dedup\\w*', 'together with', 'effectively'],
        fact: 'An outbox publishes at least once: the relay may crash between sending and marking as sent.',
      },
    ],
  },
  {
    name: 'Microservices',
    also: ['microservice', 'micro services', 'micro service'],
    alternatives: ['Monolith'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> (always|by definition|inherently|automatically) (faster|cheaper|simpler|more reliable|more scalable|better)',
          '(makes?|keeps?) transactions <words>(easier|simpler)',
          '<gives> <words>(lower latency|less latency|acid)',
        ],
        fact: 'Microservices buy independent deployment with network calls, partial failure and no common transaction.',
      },
    ],
  },
  {
    name: 'Monolith',
    also: ['modular monolith', 'monoliths'],
    alternatives: ['Microservices'],
    facts: [
      {
        claim: 'does not',
        wordings: ['(be scaled|scale) (horizontally|out)'],
        atAnyTime: true,
        fact: 'A stateless monolith scales out behind a load balancer; what it cannot do is scale its parts apart.',
      },
    ],
  },
  {
    name: 'Circuit breaker',
    also: ['circuit breakers'],
    facts: [
      {
        claim: 'does',
        wordings: ['(retries|repeats?) <words>(requests?|calls?|until)', 'keeps? (retrying|trying)'],
        unless: ['half[- ]open', 'volts?', 'amps?', 'panel'],
        fact: 'A circuit breaker stops calling what fails, and tries again after a pause; repeating is what a retry does.',
      },
    ],
  },
  {
    name: 'Consistent hashing',
    also: ['consistent hash', 'hash ring'],
    alternatives: ['Sharding'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(moves?|remaps?|rehash(es)?|reshuffles?|relocates?|redistributes?) (all|every|most|all of|most of)( of)? <words>(keys?|data|entries|items)',
          '<gives> <words>(perfectly|completely) (even|balanced|equal)',
          '(<prevents>) <words>hot (spots?|keys?)',
        ],
        unless: ['virtual nodes?', 'vnodes?', 'only', 'modulo'],
        fact: 'With consistent hashing a change of n nodes moves about 1/n of the keys; a hot key stays hot.',
      },
    ],
  },
  {
    name: 'Sharding',
    also: ['sharded', 'horizontal partitioning'],
    alternatives: ['Replication'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'keep (your |the )?(joins|transactions)( and (joins|transactions))? (as before|unchanged|across shards)',
          '<is> (just |another word for |the same as |a form of )?replication',
          '(copies|replicates) <words>(all|same|whole) data',
          '<gives> <words>(redundancy|high availability) <default>',
        ],
        fact: 'Sharding parts the data, replication copies them; a lost shard without replicas is lost.',
      },
    ],
  },
  {
    name: 'Replication',
    also: [
      'read replica',
      'read replicas',
      'replica set',
      'asynchronous replication',
      'async replication',
      'synchronous replication',
    ],
    alternatives: ['Sharding'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'takes? (its|their|a) share of (the )?writes',
          'times the write throughput',
          '<is> synchronous by default',
          '<is> (as good as )?(a |our |the |your )?backups?',
          'replaces? <words>backups?',
          '(serves?|works?|counts?) as <words>backups?',
          '(speeds? up|scales?|increases?) <words>(writes|write throughput)',
        ],
        unless: ['backup (server|region|site)', 'multi[- ](master|leader)', 'taken', 'from', 'hot'],
        fact: 'Replicas repeat every mistake within seconds, so they are no backup, and each takes every write.',
      },
    ],
  },
  {
    name: 'Raft',
    also: ['paxos', 'raft consensus', 'multi-paxos'],
    spoken: ['pax os', 'packsos', 'raft protocol'],
    ambiguous: [
      {
        forms: ['raft'],
        ahead: 'use used uses using',
        behind: 'leader log group groups cluster',
        inList: true,
      },
    ],
    alternatives: ['ZooKeeper', 'etcd'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(tolerates?|survives?|handles?|withstands?|protects? against|copes? with) <words>(byzantine|malicious|lying)( \\w+)?',
          '<is> byzantine',
          '(tolerates?|survives?|withstands?) <words>(half|a majority|most|any number) (of )?<words>(nodes|members|servers|failures|failing|cluster)',
          'two (nodes|servers|members) (<is> enough|suffice|tolerate|survive)',
        ],
        unless: ['less than', 'fewer', 'minority', 'just under', 'bft', 'not'],
        fact: 'Raft and Paxos need a majority alive and honest: 2 of 3, 3 of 5; they bear crashes, not lies.',
      },
    ],
  },
]);
