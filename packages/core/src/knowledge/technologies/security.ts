import { inCategory } from '../technology.ts';

/** Who may see and do what, and how it is kept secret. */
export const security = inCategory('security', [
  {
    name: 'TLS',
    also: ['ssl', 'https', 'mtls', 'mutual tls'],
    spoken: ['t l s', 's s l', 'h t t p s', 'm t l s'],
    alternatives: ['HMAC'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(encrypts?|protects?|secures?) <words>(data )?(at rest|on disk|in the database)',
          'hides? <words>(ip address(es)?|destination|who <words>talk\\w*)',
        ],
        unless: ['also', 'and at rest', 'plus', 'transit', 'in flight', 'on the wire', 'kms'],
        fact: 'TLS protects data on the way only, and does not hide who talks to whom.',
      },
    ],
  },
  {
    name: 'OAuth',
    also: ['oauth 2', 'oauth2', 'oauth 2.0', 'oauth 2.1'],
    spoken: ['o auth', 'oh auth', 'o auth 2', 'o auth two', 'oh auth two', 'oauth two'],
    alternatives: ['OpenID Connect', 'SAML', 'JWT'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> (an? |the )?authentication (protocol|standard|framework|mechanism)',
          '<is> (made|meant|designed|built) for authentication',
        ],
        unless: ['open ?id', 'oidc', 'authoriz\\w+', 'authoris\\w+'],
        fact: 'OAuth 2 is about authorisation; OpenID Connect adds authentication on top.',
      },
    ],
  },
  {
    name: 'OpenID Connect',
    also: ['oidc', 'open id connect'],
    spoken: ['o i d c', 'open i d connect'],
    alternatives: ['SAML', 'OAuth'],
  },
  {
    name: 'SAML',
    spoken: ['s a m l'],
    alternatives: ['OpenID Connect'],
    facts: [
      {
        claim: 'does',
        wordings: ['(uses?|sends?|<is> based on|speaks) json'],
        fact: 'SAML assertions are signed XML.',
      },
    ],
  },
  {
    name: 'JWT',
    also: ['json web token', 'json web tokens', 'jwts', 'jwt token', 'jwt tokens'],
    spoken: ['j w t', 'j w ts', 'jason web token', 'jason web tokens', 'jot token', 'jot tokens', 'j wt'],
    alternatives: ['OAuth', 'SAML'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> (always |automatically )?encrypted',
          'encrypts? <words>(payload|claims|data|content|user)',
          '(hides?|conceals?) <words>(payload|claims|content|user data)',
          'nobody can (read|see|decode) <words>(payload|claims|content|it|token|inside)',
        ],
        unless: ['jwe', 'over tls', 'https', 'signed and encrypted', 'we', 'at rest'],
        fact: 'A JWT is signed, not encrypted: whoever holds it can read the claims (JWE is the encrypted kind).',
      },
      {
        claim: 'does',
        wordings: [
          '(can|could) <words>be revoked <words>(immediately|instantly|any ?time|at any time|easily|at once)',
          '<is> (easy|easily|trivial|simple|straightforward) to revoke',
          '(lets you|you can) revoke <words>(immediately|instantly|at any time|any time)',
        ],
        unless: [
          'jwe',
          '(black|block|deny|revocation) ?lists?',
          'short',
          'session',
          'refresh',
          'database',
          'redis',
          'introspect\\w+',
        ],
        fact: 'A JWT is valid until it expires; revoking one sooner takes a list that every service checks.',
      },
    ],
  },
  {
    name: 'CORS',
    also: ['cross-origin resource sharing'],
    spoken: ['c o r s'],
    alternatives: ['JWT', 'OAuth'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(blocks?|stops?|prevents?|rejects?|keeps?|<prevents>) <words>(curl|postman|other servers|backends?|back ends?|server[- ]to[- ]server|attackers?|hackers?|bots|scripts)',
          '(<prevents>|defends? against|guards? against) <words>(csrf|xss|sql injection|cross[- ]site request forgery|cross[- ]site scripting)',
          '(replaces?|<is> <words>replacement for|substitutes? for) <words>authenticat\\w+',
          '(enforced|checked|blocked) <words>(by|on) the server',
          '(requests?|it) <words><is> (blocked|rejected) (by|on) the server',
        ],
        fact: 'Browsers enforce the same-origin policy and CORS relaxes it; it stops no curl, no server and no CSRF.',
      },
    ],
  },
  {
    name: 'bcrypt',

    spoken: ['b crypt', 'bee crypt'],
    alternatives: ['SHA-256'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(<is>|can be|be) (decrypted|reversed|reversible|undone)',
          'decrypts? <words>(password|passwords|hash|hashes)',
          '(lets you|you can|can) (decrypt|recover|reverse) <words>(password|passwords|hash)',
        ],
        fact: 'bcrypt and its kin are one-way and slow on purpose; a password is checked by hashing it again.',
      },
    ],
  },
  {
    name: 'MD5',
    spoken: ['m d 5', 'm d five', 'md five'],
    alternatives: ['SHA-256', 'bcrypt'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> (still |perfectly |considered |cryptographically )*(secure|safe|collision[- ]resistant|unbreakable)',
          '(secure|safe|fine|good) (for|to) <words>(hash |hashing |store |storing )?passwords?',
          'encrypts? <words>(passwords?|data)',
        ],
        unless: ['checksums?', 'cache keys?', 'non[- ]', 'etags?', 'enough for'],
        fact: 'MD5 is broken: collisions are cheap, and it is far too fast for passwords.',
      },
    ],
  },
  {
    name: 'SHA-256',
    also: ['sha256', 'sha-2', 'sha-1', 'sha1', 'sha-512'],
    spoken: ['s h a 256', 'sha two fifty six', 's h a two fifty six', 'shah 256', 'sha 2 56'],
    alternatives: ['MD5', 'bcrypt', 'HMAC'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(can be|be|<is>) (decrypted|reversed|reversible)',
          '<is> (an? )?(encryption( algorithm)?|cipher)',
          '<is> <words>(ideal|perfect|best|good|enough|right|fine|safe) (for|to) <words>(hash |hashing |store |storing )?passwords?',
        ],
        unless: ['hmac', 'pbkdf2', 'salt\\w*'],
        fact: 'SHA-256 is a fast one-way hash: no encryption, and too fast to protect passwords by itself.',
      },
    ],
  },
  {
    name: 'Base64',
    also: ['base 64'],
    spoken: ['base sixty four', 'bass 64'],
    alternatives: ['AES'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'encrypts? <words>(it|them|data|passwords?|secrets?|credentials|payload|token|everything)',
          '(encrypted|encryption) (with|by|using|in|as|via)',
          '<is> (an? |a kind of |a form of )?(encryption|encrypted|secure)',
          '(makes?|keeps?) <words>(secure|safe|secret|unreadable)',
          'compress(es)? <words>(data|it|payload|images?|them)',
        ],
        unless: ['before', 'then', 'and encrypt\\w*', 'aes'],
        fact: 'Base64 is an encoding that anyone can undo; it adds a third to the size.',
      },
    ],
  },
  {
    name: 'AES',
    also: ['aes-256', 'aes-gcm'],
    spoken: ['a e s', 'a e s 256'],
    alternatives: ['RSA'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> (an? )?(asymmetric|public[- ]key)',
          'uses? (an? )?(public|public and private|key pair)( keys?)?',
        ],
        unless: ['rsa', 'wrapped', 'envelope'],
        fact: 'AES is symmetric: one key both ways.',
      },
    ],
  },
  {
    name: 'RSA',
    spoken: ['r s a', 'r s a keys'],
    alternatives: ['AES'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> (an? )?symmetric',
          '<is> (faster|better|good|fast) (for|at|with) (bulk|large|big) (data|files|payloads?)',
          'encrypts? <words>(large|big|whole) files? directly',
        ],
        fact: 'RSA is asymmetric and slow: it signs or wraps a key, bulk data are encrypted symmetrically.',
      },
    ],
  },
  {
    name: 'HMAC',
    spoken: ['h mac', 'h m a c'],
    alternatives: ['RSA', 'TLS'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'encrypts? <words>(payload|message|messages|data|body|content|it)',
          'hides? <words>(payload|message|data|body|content)',
        ],
        fact: 'An HMAC proves origin and integrity; the message stays readable.',
      },
    ],
  },
  {
    name: 'HashiCorp Vault',
    ambiguous: [
      {
        forms: ['vault'],
        ahead: 'with deployed chose use used using in from',
        behind: 'secret secrets token tokens agent server',
        inList: true,
      },
    ],
    also: ['secrets manager'],
  },
  {
    name: 'Keycloak',
    spoken: ['key cloak'],
    alternatives: ['OpenID Connect'],
  },
  { name: 'Auth0', also: ['okta', 'cognito'], spoken: ['auth zero'], alternatives: ['Keycloak'] },
  { name: 'Argon2', also: ['scrypt'], spoken: ['argon two', 's crypt'], alternatives: ['bcrypt'] },
]);
