import { isOrdinaryWord, type Span } from '@sounding/core';
import { isTechnicalWord } from './technical-word.ts';

/**
 * What is given for a secret by its name; the value alone is the key. Long names may have anything before them ("PGPASSWORD"),
 * short ones are words of their own ("DB_PASS", but not "bypass"). Only the name is taken, since what stands behind may be a name
 * again: "the secret password: …".
 */
const NAMED =
  /(?<name>passwor[dt]s?|passwd|passphrases?|passcodes?|secrets?|tokens?|credentials?|(?:api|access|private|secret|account|signing|encryption|master|shared)[_ -]?keys?|(?<![\p{L}\p{N}])(?:pass|pwd|pw|otp|pin|psk|creds?))(?<suffix>(?:[_-][a-z\d]{1,24}){0,3})(?=["'”’]?\]?(?<by>\s{0,3}(?:=>|:=|==?|:|→|->)\s{0,3}|(?:\s(?:for|of|to|on|in|at)(?:\s[\w'-]{1,24}){1,4}?)?(?:\s{1,3}(?:is|was|are)(?:\s(?:now|still|set to))?(?:\s?:)?|:)\s{1,3}|\s{1,3}[-–—]\s{1,3}|,?\s{1,3})(?<open>["'`“‘„«([<]?)(?<value>[^\s"'`“”’»,;)}\]>]{1,500}))/dgiu;
/** The header by which one signs in: with its scheme, or a scheme alone. */
const HEADER =
  /\b(?:(?<header>authorization)["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:basic|bearer|token|digest|apikey|negotiate)\s{1,3})?|(?:Basic|[Bb]earer)\s{1,3})(?<value>[^\s"'`,;)}\]]{3,4000})/giu;

const PASSWORD = /passwor[dt]|passwd|passphrase|pwd/i;
/** What is said of a secret by the name that stands behind its own: "password_min_length = 12". */
const ABOUT =
  /[_-](?:ttl|len|length|limit|count|size|days|hours|seconds|age|expir\w*|rate|max|min|type|policy|url|uri|name|file|path|bucket|budget|rotation|per)(?:[_-]|$)/i;
const NOTHING =
  /^(?:null|none|nil|undefined|true|false|string|empty|redacted|await|new|z\.string\S*|process\.env\S*|\$\{?\(?[A-Z_]+)$/i;
/** An adjective or what was done with it: said of a password, but hardly one. */
const ADJECTIVE = /(?:ed|ing|ly|en|able|ible|less|ous|ive|al|ic|ary|ory|text|wrong|weak|stale)$/i;

/** Finds what is given for a password, a token or another secret. What people say of them in prose is left. */
export function findNamedSecrets(text: string): Span[] {
  const named = [...text.matchAll(NAMED)].flatMap((found) => {
    const { name = '', suffix = '', by = '', open = '', value = '' } = found.groups ?? {};
    const start = found.indices?.groups?.value?.[0] ?? 0;
    const key = quotedFrom(text, start, open, by) ?? value.replace(/[.?]+$/, '');
    const said = {
      name: PASSWORD.exec(suffix)?.[0] ?? name,
      suffix,
      by,
      open,
      key,
      rest: text.slice(start + key.length, start + key.length + 3),
    };
    return isSecret(said) ? [{ start, end: start + key.length }] : [];
  });
  const headers = [...text.matchAll(HEADER)].flatMap((found) => {
    const value = (found.groups?.value ?? '').replace(/[.?]+$/, '');
    const start = found.index + found[0].length - (found.groups?.value ?? '').length;
    return isHeaderValue(value, found[0]) ? [{ start, end: start + value.length }] : [];
  });
  return [...named, ...headers];
}

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '‘': '’',
  '„': '“',
  '«': '»',
};

/** All of several words in quotation marks, where something says that they are a value. */
function quotedFrom(text: string, start: number, open: string, by: string): string | undefined {
  const close = CLOSING[open];
  if (close === undefined || /^,?\s+$/.test(by)) return undefined;
  const line = /^[^\n]{0,200}/.exec(text.slice(start, start + 200))?.[0] ?? '';
  const length = line.indexOf(close);
  return length > 0 ? line.slice(0, length) : undefined;
}

/** A value as it is given, and what stands behind it. */
interface Said {
  readonly name: string;
  readonly suffix: string;
  readonly by: string;
  readonly open: string;
  readonly key: string;
  readonly rest: string;
}

function isSecret(said: Said): boolean {
  const { name, suffix, by, open, key } = said;
  if (!/[\p{L}\p{N}]/u.test(key) || NOTHING.test(key) || ABOUT.test(suffix)) return false;
  const many = /s$/i.test(name) && !/pass$/i.test(name);
  if (many && /^[\d.,_]+[km]?$/i.test(key)) return false;
  const quoted = /["'`“‘„«]/.test(open);
  if (/=/.test(by) || /^:$/.test(by)) return key.length >= 3 || quoted;
  if (/^\s+[-–—]|^,?\s+$/.test(by)) return isSaidBeside(said, quoted);
  if (isOdd(key) && !isTechnicalWord(key)) return true;
  if (/^\d+$/.test(key)) return key.length >= (/^\s+\p{L}/u.test(by) && !isPasswordName(name) ? 6 : 4);
  if (quoted) return key.length >= 3;
  if (many || isShortName(name)) return false;
  return /:|→|->/.test(by) && !/\p{L}/u.test(by) ? isAssignedWord(said) : isWordForPassword(said);
}

/** "password hunter2", "PIN 4711": nothing but a blank, a comma or a dash between. */
function isSaidBeside({ name, key }: Said, quoted: boolean): boolean {
  if (/^\d{4,8}$/.test(key)) return /^(?:PIN|otp|passcode)$|^OTP$/.test(name);
  if (/^(?:pass|pin|creds?)$/i.test(name)) return false;
  if (quoted && isPasswordName(name) && key.length >= 6) return !isTechnicalWord(key);
  if (!/\p{L}/u.test(key) || !/\d/.test(key) || key.length < 6 || isTechnicalWord(key)) return false;
  return isPasswordName(name) || !isOrdinaryWord(key.toLowerCase().replace(/\d+$/, ''));
}

/** "password: correcthorse": a word that nobody says, or that nothing is said behind. */
function isAssignedWord({ name, key, rest }: Said): boolean {
  if (key.length < 3) return false;
  // "One token: opaque."
  if (!isTechnicalWord(key)) return isPasswordName(name) || key.length >= 8;
  return isPasswordName(name) && /^[.?]*\s*(?:\n|$)/.test(rest);
}

/** "the password was correcthorse." */
function isWordForPassword({ name, key, rest }: Said): boolean {
  const clauseEnds = /^(?:[.,;:!?)]|\s*$)/.test(rest);
  return (
    isPasswordName(name) && clauseEnds && key.length >= 6 && !isTechnicalWord(key) && !ADJECTIVE.test(key)
  );
}

function isPasswordName(name: string): boolean {
  return /^(?:passwor[dt]|passwd|passphrase|passcode|pwd|pw|pin|otp|psk)$/i.test(name);
}

function isShortName(name: string): boolean {
  return /^(?:pass|pin|otp|creds?)$/i.test(name);
}

/** A letter, and a figure or a sign that no word has. */
function isOdd(value: string): boolean {
  const inner = value.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return /\p{L}/u.test(value) && /[\d!@#$%^&*+=/\\|~]/.test(inner);
}

function isHeaderValue(value: string, whole: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(value) || isTechnicalWord(value)) return false;
  const drawn = /[\d=]/.test(value) || (value.match(/[a-z](?=[A-Z])/g)?.length ?? 0) >= 2;
  if (/^authorization/i.test(whole)) {
    return /\b(?:basic|bearer|token|digest|apikey|negotiate)\s/i.test(whole) || (drawn && value.length >= 6);
  }
  if (value.length < 8) return false;
  return drawn || (/^bearer/i.test(whole) && !/(?:tion|tions|ing|ed|s)$/i.test(value));
}
