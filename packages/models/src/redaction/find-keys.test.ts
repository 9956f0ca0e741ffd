import { describe, expect, it } from 'vitest';
import { findKeys } from './find-keys.ts';

/** The text with a star for each key. */
function hidden(text: string): string {
  const isKey = Array.from(text, () => false);
  for (const { start, end } of findKeys(text)) isKey.fill(true, start, end);
  let out = '';
  for (let at = 0; at < text.length; at++)
    if (isKey[at] !== true) out += text[at];
    else if (isKey[at - 1] !== true) out += '*';
  return out;
}

describe('findKeys', () => {
  it.each([
    ['Authorization: Basic dXNlcjpwYXNzd29yZA==', 'Authorization: Basic *'],
    ['Authorization: Bearer f3a9c1d2e4b5a697', 'Authorization: Bearer *'],
    ['"Authorization": "Bearer abcdefghijkl"', '"Authorization": "Bearer *"'],
    ['curl -H "authorization: token abc.def"', 'curl -H "authorization: token *"'],
    ['Basic dXNlcjpwYXNz', 'Basic *'],
    ['PGPASSWORD=hunter2 psql', 'PGPASSWORD=* psql'],
    ['DB_PASS=hunter2, MYSQL_PWD=abc', 'DB_PASS=*, MYSQL_PWD=*'],
    ['pass: hunter2, pw: hunter2 and DB_PASS: s3cr3t', 'pass: *, pw: * and DB_PASS: *'],
    ['password: correcthorse', 'password: *'],
    ['password: monday', 'password: *'],
    ['password is: hunter2', 'password is: *'],
    ['the db password was correcthorse.', 'the db password was *.'],
    ['password “hunter2” or password (hunter2)', 'password “*” or password (*)'],
    ['my password: "correct horse battery staple"', 'my password: "*"'],
    ['my password, hunter2, was', 'my password, *, was'],
    ['password hunter2, token 8f3a9c, apikey abc12345', 'password *, token *, apikey *'],
    ['password → hunter2 and Passwort: hunter2', 'password → * and Passwort: *'],
    ['secret: 12345678', 'secret: *'],
    ['the PIN is 4711, or PIN 4711, or otp 123456', 'the PIN is *, or PIN *, or otp *'],
    ['API_KEY="abc" and client_secret=abc', 'API_KEY="*" and client_secret=*'],
    ["password = 'x'", "password = '*'"],
    ['AccountKey=abc==', 'AccountKey=*'],
    ['so wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'so *'],
    ['deadbeefdeadbeefdeadbeefdeadbeef', '*'],
    ['hooks.slack.com/services/T0000/B0000/XXXX', 'hooks.slack.com/services/*'],
    ['https://a.example/c?se=1&sig=AbC%2Fd', 'https://a.example/c?se=1&sig=*'],
    ['jdbc:oracle:thin:scott/tiger@//db', 'jdbc:oracle:thin:*@//db'],
    ['redis://:pw@cache', 'redis://*@cache'],
    ['the secret password: hunter2, the token secret=abc', 'the secret password: *, the token secret=*'],
    ['the password for the old db is hunter2', 'the password for the old db is *'],
    ['secret_password: correcthorse and', 'secret_password: * and'],
    ['login: postgres:Winter2024!', 'login: postgres:*'],
    ['admin:Winter2024! and creds admin/Winter2024!', 'admin:* and creds admin/*'],
    ['curl -u bob:secretword x, mysql -uroot -phunter2', 'curl -u bob:* x, mysql -uroot -p*'],
  ])('finds the secret of %j', (text, expected) => {
    expect(hidden(text)).toBe(expected);
  });

  it.each([
    'the password was rotated, the password is hashed with argon2id, the password is plaintext',
    'token bucket, a token per user, tokens/sec 1500, token 1 of 3, a token 32 bytes long',
    'we used a secret manager; secrets: Vault holds them; a secret is only as good as its rotation',
    'the key is the tenant id, the sort key = created_at, partition key: tenant_id',
    'pass the request on. First pass: correctness; second pass: p99 latency. Bypass: yes, pass=no',
    'PIN entry and PIN pads, we pin 2000 pods, my pin was wrong, the otp is valid for 30 seconds',
    'The secret: nobody knew it. One token: opaque, not a JWT. Passwords: hashed, never stored.',
    'The token is a JWT signed with RS256, the token sha256 digest, token: string',
    'max_tokens=4096, tokens: 2048, token_ttl=3600 and password_min_length: 12',
    'password: $DB_PASSWORD and token=$TOKEN, if (token == null)',
    'Authorization: roles are checked. Authorization: Bearer tokens were not. Basic authentication',
    'API keys were rotated every 90 days, the private key is kept in an HSM',
    'admin: he approved it. root: cause analysis 2024, login: step 12, user:1234 and order:2024',
    'src/HTTPServer2/getUserByIdAndUpdate2, packages/models/src/HTTPServerConfiguration2',
    'com.example.MyServiceFactoryBuilder2Implementation and application/vnd.api+json',
    'credentials, tokens and passwords, then sessions; credential stuffing; creds are per pod',
  ])('leaves the prose of %j', (text) => {
    expect(hidden(text)).toBe(text);
  });
});
