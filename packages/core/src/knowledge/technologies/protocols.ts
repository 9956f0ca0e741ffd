import { inCategory } from '../technology.ts';

/** How machines talk over a network. */
export const protocols = inCategory('protocol', [
  {
    name: 'TCP',
    also: ['tcp/ip'],
    spoken: ['t c p', 't c p i p'],
    alternatives: ['UDP', 'QUIC'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(guarantee(s|d|ing)?|ensures?|promises?|bounds?) <words>(latency|latencies|timing|delivery times?|bandwidth|real[- ]time|deadlines)',
        ],
        fact: 'TCP guarantees order and retransmits; it guarantees no latency: one lost segment holds up all behind it.',
      },
      {
        claim: 'does',
        wordings: [
          '(preserves?|keeps?|guarantees?|respects?|maintains?) <words>(message|packet) (boundaries|borders|framing)',
          '<is> <words>message[- ](based|oriented)',
        ],
        unless: ['websockets?', 'length prefix\\w*'],
        fact: 'TCP is a stream of bytes: where one message ends is up to the application.',
      },
      {
        claim: 'does',
        wordings: [
          'encrypts? <words>(data|traffic|packets|connection|everything|it|payload)',
          '<is> <words>(encrypted|connectionless)',
          '<gives> <words>encryption',
          '(supports?|does|allows?|can) <words>(broadcasts?|multicasts?)',
        ],
        unless: ['tls', 'ssl', 'ssh', 'vpn', 'ipsec'],
        fact: 'TCP connects two ends and encrypts nothing; encryption is what TLS adds.',
      },
      {
        claim: 'does not',
        wordings: [
          '(retransmit|resend|guarantee order|preserve order|guarantee ordering)( lost packets| packets| anything| segments| data)?',
          '<have> <words>(flow control|congestion control|handshake|acknowledgements|acks)',
        ],
        unless: ['fast open', 'beyond', 'after'],
        atAnyTime: true,
        fact: 'TCP acknowledges, retransmits, keeps order and controls flow and congestion.',
      },
    ],
  },
  {
    name: 'UDP',
    spoken: ['u d p', 'you d p'],
    alternatives: ['TCP', 'QUIC'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(retransmits?|resends?|re-sends?|repeats?) <words>(lost |missing |dropped )?(packets?|datagrams?|data|messages?|them|it|losses)',
          'retransmits?',
          '(guarantee[sd]?|ensures?) <words>(delivery|order|ordering|arrival|arrive)',
          '(keeps?|preserves?|delivers?|arrives?) <words>(in order|order|ordering)',
          '<is> (a )?<words>(reliable|connection[- ]?oriented)',
          '(has|does|uses|with|includes?) <words>(congestion control|flow control|handshake|retransmissions?)',
        ],
        unless: [
          'quic',
          'application',
          'layer',
          'rtp',
          'dtls',
          'kcp',
          'on top',
          'our own',
          'own',
          'custom',
          'app',
          'protocol',
          'reliable enough',
        ],
        fact: 'UDP sends single datagrams: no acknowledgement, retransmission, order or congestion control.',
      },
    ],
  },
  {
    name: 'HTTP',
    also: ['http 1.1', 'http 1', 'http1'],
    spoken: ['h t t p', 'http one'],
    alternatives: ['gRPC', 'WebSocket'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> (a )?<words>stateful( protocol)?',
          '<is> <words>(encrypted|secure) <default>',
          'encrypts? <words>(data|traffic|everything|requests)',
        ],
        fact: 'HTTP itself is stateless and in clear text; cookies carry state, TLS encrypts.',
      },
      {
        claim: 'does',
        wordings: [
          '(post|posts|post requests?) <words><is> (always )?idempotent',
          '(get|gets) <words><is> allowed to change',
        ],
        unless: ['key', 'made', 'make', 'our'],
        fact: 'By HTTP, GET, PUT and DELETE are idempotent; POST is not.',
      },
    ],
  },
  {
    name: 'HTTP/2',
    also: ['http2'],
    spoken: ['http two', 'h t t p 2', 'h t t p two', 'http version two'],
    alternatives: ['HTTP', 'HTTP/3'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(runs?|works?|goes|<is>|based|built|sits) <words>(over |on |on top of |via )(udp|quic)',
          'uses? (udp|quic)',
          '(needs?|requires?|uses?) no tcp',
          'works without tcp',
          'replaces? tcp',
        ],
        fact: 'HTTP/2 runs over TCP; HTTP/3 is the one over QUIC and UDP.',
      },
      {
        claim: 'does not',
        wordings: ['(need|require|use|run (on|over)) tcp( connections?)?'],
        atAnyTime: true,
        fact: 'HTTP/2 runs over TCP; HTTP/3 is the one over QUIC and UDP.',
      },
      {
        claim: 'does',
        wordings: [
          '<prevents> <words>(tcp|transport|all|any) <words>head[- ]of[- ]line[- ]blocking',
          '(completely|entirely|fully) <prevents> <words>head[- ]of[- ]line[- ]blocking',
        ],
        unless: ['http[- ]level', 'application', 'transport'],
        fact: "HTTP/2 removes head-of-line blocking between requests, not TCP's: a lost segment stalls all streams.",
      },
    ],
  },
  {
    name: 'HTTP/3',
    also: ['http3', 'quic protocol'],
    spoken: ['http three', 'h t t p 3', 'h t t p three'],
    alternatives: ['HTTP/2'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(runs?|works?|goes|<is>|based|built|sits) <words>(over |on |on top of |via )tcp',
          'uses? tcp',
        ],
        unless: ['fall\\w* back', 'fallback', 'http ?/?2'],
        fact: 'HTTP/3 runs over QUIC, which runs over UDP.',
      },
    ],
  },
  {
    name: 'QUIC',
    ambiguous: [{ forms: ['quick'], behind: 'protocol', ahead: 'called' }],
    alternatives: ['TCP', 'UDP'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(runs?|works?|goes|<is>|based|built|sits) <words>(over |on |on top of |via )tcp',
          'uses? tcp',
          '<is> <words>unencrypted',
        ],
        unless: ['fall\\w* back', 'fallback'],
        fact: 'QUIC runs over UDP and is always encrypted (TLS 1.3 is built in).',
      },
    ],
  },
  {
    name: 'gRPC',
    also: ['grpc-web'],
    spoken: ['g r p c', 'gr pc', 'g rpc', 'gee rpc', 'g r pc', 'grp c'],
    alternatives: ['REST', 'GraphQL', 'HTTP'],
    facts: [
      {
        claim: 'does',
        wordings: ['udp <is> used by', '(goes|<is>|based|built|sits) <words>(over |on |on top of |via )udp'],
        fact: 'gRPC runs over HTTP/2 and so over TCP.',
      },
      {
        claim: 'does',
        wordings: [
          '(runs?|works?) <words>(directly|natively) (from|in) <words>browsers?',
          '<is> (human[- ]readable|text[- ]based)',
          'uses? (json|udp|http ?/?1(\\.1)?) <default>',
          '(runs?|works?) over (udp|http ?/?1\\.1)',
        ],
        unless: ['grpc[- ]web', 'proxy', 'connect'],
        fact: 'gRPC sends binary Protobuf over HTTP/2; browsers need gRPC-Web and a proxy.',
      },
    ],
  },
  {
    name: 'REST',
    also: ['restful', 'rest api', 'rest apis', 'rest endpoint', 'rest endpoints'],
    spoken: ['rest a p i', 'rest a p is'],
    ambiguous: [
      { forms: ['rest'], ahead: 'over via', behind: 'call calls interface service services', inList: true },
    ],
    alternatives: ['gRPC', 'GraphQL', 'SOAP'],
  },
  {
    name: 'GraphQL',
    spoken: ['graph ql', 'graph q l', 'graph cue l', 'graph queue l', 'graph cue el', 'graf ql'],
    alternatives: ['REST', 'gRPC'],
    facts: [
      {
        claim: 'does',
        wordings: ['<prevents> <words>n ?(\\+|plus) ?(1|one)', '<gives> no n ?(\\+|plus) ?(1|one)'],
        unless: ['data ?loaders?', 'batch\\w*', 'client', 'round[- ]?trips?', 'requests?'],
        fact: 'GraphQL resolvers bring N+1 queries about unless they batch (DataLoader).',
      },
      {
        claim: 'does',
        wordings: [
          '<is> (a |just a |basically a )?(graph )?database',
          '(needs?|requires?|queries) (a )?graph database',
          '(<is> )?(http )?cach(ed|eable) <default>',
        ],
        unless: ['persisted'],
        fact: 'GraphQL is a query language for APIs over any source; as POST requests it is not cached by HTTP.',
      },
    ],
  },
  {
    name: 'WebSocket',
    also: ['websockets', 'web socket', 'web sockets', 'socket.io'],
    alternatives: ['Server-sent events', 'HTTP', 'MQTT'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'reconnects? <default>',
          'automatic(ally)? reconnects?',
          '<is> (one[- ]way|half[- ]duplex|unidirectional|stateless)',
          'guarantees? <words>(delivery|exactly once)',
        ],
        unless: ['librar\\w+', 'socket\\.io', 'client', 'wrapper', 'our', 'signalr', 'phoenix'],
        fact: 'A WebSocket is a two-way connection that neither reconnects by itself nor redelivers what was lost.',
      },
    ],
  },
  {
    name: 'Server-sent events',
    also: ['server sent event', 'eventsource', 'sse'],
    spoken: ['s s e', 'server send events'],
    alternatives: ['WebSocket'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> (bi-?directional|full[- ]duplex|two[- ]way)',
          '(works?|goes|go|run|runs|send|sends) <words>both (ways|directions)',
        ],
        fact: 'Server-sent events flow from the server to the client only.',
      },
      {
        claim: 'does not',
        wordings: ['reconnect( automatically| by itself)?'],
        atAnyTime: true,
        fact: 'EventSource reconnects by itself and sends the last event id.',
      },
    ],
  },
  {
    name: 'WebRTC',
    spoken: ['web rtc', 'web r t c', 'web rt c'],
    alternatives: ['WebSocket', 'UDP'],
    facts: [
      {
        claim: 'does not',
        wordings: [
          '(need|require|use|involve|(needs|requires|has) no) <words>(servers?|signall?ing( server)?)',
        ],
        unless: ['media', 'after', 'once', 'video'],
        fact: 'WebRTC needs a signalling server to begin with, and STUN or TURN behind most routers.',
      },
    ],
  },
  {
    name: 'DNS',
    also: ['route 53', 'route53'],
    spoken: ['d n s', 'route fifty three'],
    alternatives: ['Consul'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(changes?|updates?|switch(es)?|records?) <words>(propagates?|take effect|takes effect|are visible|reach|spread) <words>(instantly|immediately|at once|right away)',
          '(fails? over|switch(es)?|propagates?|updates?) <words>(instantly|immediately)',
          'only (uses|runs (on|over)|works (on|over)) udp',
        ],
        unless: ['ttl', 'anycast', 'health'],
        fact: 'DNS answers are cached for their TTL, and by some clients for longer; large answers go over TCP.',
      },
    ],
  },
  {
    name: 'SOAP',
    ambiguous: [
      {
        forms: ['soap'],
        ahead: 'over via',
        behind: 'call calls api service services endpoint interface xml request requests',
        inList: true,
      },
    ],
    alternatives: ['REST'],
  },
  { name: 'BGP', spoken: ['b g p'] },
]);
