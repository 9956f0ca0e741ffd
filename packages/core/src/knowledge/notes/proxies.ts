import type { NotesByName } from './technology-note.ts';

/** What stands in front of services and passes calls on. */
export const proxyNotes: NotesByName = {
  Nginx: {
    limit: 'the open version checks upstreams only by failed requests',
    trouble: 'upstream timeouts, 502s and exhausted connections',
    ask: 'Which timeouts and retries were set towards the upstream, and were they safe for a POST?',
    breaksAt: 'the connections to the upstream',
    versus: {
      HAProxy: 'checks the health of upstreams by itself',
      Envoy: 'takes new configuration without a reload',
      Traefik: 'finds services and certificates by itself',
    },
  },
  HAProxy: {
    limit: 'it balances and serves no files',
    trouble: 'health checks that pass while the service fails',
    ask: 'What did the health check test, and how long until a dead server got no more calls?',
    breaksAt: 'the connections of one machine',
    versus: { Nginx: 'also serves files and caches', Envoy: 'takes its configuration from a control plane' },
  },
  Envoy: {
    limit: 'its configuration is large and needs a control plane in practice',
    trouble: 'retry storms and configuration that was rejected quietly',
    ask: 'What was the retry budget, and what did outlier detection throw out?',
    breaksAt: 'the retries that multiply when something is slow',
    versus: { Nginx: 'is a page of configuration', HAProxy: 'is a page of configuration' },
  },
  Traefik: {
    limit: 'its configuration is spread over labels and resources',
    trouble: 'routes that changed with a label, and certificate limits',
    ask: 'What happened when the certificate could not be renewed?',
    versus: { Nginx: 'has its whole configuration in one place' },
  },
  Kong: {
    limit: 'every plugin adds to the latency of each call',
    trouble: 'plugins that slow every call',
    ask: 'What did the gateway add to p99, and which plugin took the most of it?',
    breaksAt: 'the slowest plugin, or the store behind rate limits',
    versus: { 'API Gateway': 'has nothing to run' },
  },
  PgBouncer: {
    limit: 'in transaction mode a session does not outlive a transaction',
    trouble: 'clients that wait for a connection, and prepared statements',
    ask: 'Which pool mode did it run in, and what broke because of it?',
    breaksAt: 'the one core that a process uses',
  },
};
