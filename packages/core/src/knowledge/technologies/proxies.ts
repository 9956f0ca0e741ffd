import { inCategory } from '../technology.ts';

/** What stands in front of services and shares out connections. */
export const proxies = inCategory('proxy', [
  {
    name: 'Nginx',
    also: ['openresty', 'nginx plus'],
    spoken: ['engine ex', 'engineex', 'n jinx', 'en jinx', 'n g inx'],
    ambiguous: [
      {
        forms: ['engine x'],
        ahead: 'use used using behind through via with an',
        behind: 'proxy config server in as reverse',
        inList: true,
      },
    ],
    alternatives: ['HAProxy', 'Envoy', 'Traefik'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(uses?|starts?|spawns?|needs?|forks?|creates?|has) (one|an?|a new|a separate) (thread|process) (per|for each|for every) (connection|request|client)',
        ],
        fact: 'Nginx serves thousands of connections from each of a few workers, by events.',
      },
    ],
  },
  { name: 'HAProxy', also: ['ha proxy'], spoken: ['h a proxy'], alternatives: ['Nginx', 'Envoy'] },
  {
    name: 'Envoy',
    also: ['envoy proxy'],
    ambiguous: [
      {
        forms: ['envoy'],
        ahead: 'use used using with',
        behind: 'sidecar sidecars filter filters',
        inList: true,
      },
    ],
    alternatives: ['Nginx', 'HAProxy'],
  },
  { name: 'Traefik', spoken: ['trae fik', 'trafik'], alternatives: ['Nginx', 'Envoy'] },
  {
    name: 'Kong',
    also: ['kong gateway'],
    ambiguous: [{ forms: ['kong'], ahead: 'use used using', behind: 'plugin plugins' }],
    alternatives: ['API Gateway', 'Envoy'],
  },
  {
    name: 'PgBouncer',
    also: ['pg bouncer'],
    spoken: ['p g bouncer', 'peachy bouncer'],
    alternatives: ['HAProxy'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(<keeps>|supports?|allows?) <words>(session (variables|state)|advisory locks|listen|temp(orary)? tables) <words>in transaction (mode|pooling)',
        ],
        fact: "In PgBouncer's transaction mode a session's settings, advisory locks and LISTEN do not hold between transactions.",
      },
    ],
  },
]);
