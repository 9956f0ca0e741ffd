import type { NotesByName } from './technology-note.ts';

/** Who may do what, and what stays secret. */
export const securityNotes: NotesByName = {
  TLS: {
    limit: 'it protects the way and nothing at either end',
    trouble: 'certificates that ran out',
    ask: 'How would you have noticed a certificate with three days left?',
  },
  OAuth: {
    limit: 'it grants access and says nothing about who somebody is',
    trouble: 'refresh tokens that raced or leaked',
    ask: 'How long did an access token live, and what did two tabs do that refreshed at once?',
    versus: { SAML: 'is what large customers already run' },
  },
  'OpenID Connect': {
    limit: 'a session here outlives a logout there unless both are told',
    trouble: 'sessions that outlived a logout, and rotated keys',
    ask: 'What happened to open sessions when somebody was dismissed at ten in the morning?',
    breaksAt: 'the identity provider when everybody logs in at nine',
    versus: { SAML: 'is what large customers already run' },
  },
  SAML: {
    limit: 'each customer brings metadata and certificates of their own',
    trouble: 'certificates that ran out at one customer',
    ask: 'How did you notice that a certificate of one customer had run out?',
    versus: { 'OpenID Connect': 'suits phones and interfaces too' },
  },
  JWT: {
    limit: 'a token is valid until it expires',
    trouble: 'tokens that could not be revoked',
    ask: 'How long did a token live, and how did you lock somebody out at once?',
    breaksAt: 'the list of revoked tokens, where there is one',
  },
  CORS: {
    limit: 'only browsers heed it',
    trouble: 'wildcards that were wider than meant',
    ask: 'Which origins were allowed with credentials, and who kept that list?',
  },
  bcrypt: {
    limit: 'it is slow on purpose, and reads only the first 72 bytes',
    trouble: 'logins that used up the processors',
    ask: 'Which cost factor did you take, and what did a login storm do to the processors?',
    breaksAt: 'the processors during a login storm',
  },
  AES: {
    limit: 'it is only as safe as its key and its nonce',
    trouble: 'key rotation',
    ask: 'Where did the key live, and how would you have rotated it over data already stored?',
  },
  RSA: {
    limit: 'it is slow and for small pieces of data only',
    trouble: 'key rotation',
    ask: 'Who held the private key, and what would its loss have meant?',
  },
  'HashiCorp Vault': {
    limit: 'it has to be unsealed, and everything waits for it',
    trouble: 'leases that ran out and a sealed cluster after a restart',
    ask: 'What did services do while it was sealed?',
    breaksAt: 'the number of leases',
  },
  Keycloak: {
    limit: 'sessions live in a cache that the nodes share',
    trouble: 'upgrades and sessions lost at a restart',
    ask: 'What happened to sessions at an upgrade, and how many logins a second did it take?',
    breaksAt: 'the logins a second, each of which hashes a password',
  },
  Auth0: {
    limit: 'the price and the rate limits are set by somebody else',
    trouble: 'rate limits during a login storm, and the price for each user',
    ask: 'What would leaving have cost, with the password hashes on the other side?',
    breaksAt: 'the bill for active users',
    versus: { Keycloak: 'runs on your own machines without a price for each user' },
  },
  HMAC: {
    limit: 'both sides hold the same key, so either could have signed',
    trouble: 'replayed requests and keys that could not be rotated',
    ask: 'What stopped somebody from sending the same signed request again?',
  },
  Argon2: {
    limit: 'each check takes the memory that it is set to',
    trouble: 'memory during a login storm',
    ask: 'Which memory and time did you set, and what did fifty logins at once take?',
    breaksAt: 'the memory during a login storm',
  },
};
