import { isIPv6 } from 'node:net';
import { findTechnologies, isOrdinaryWord, type Span } from '@sounding/core';
import { findMachines } from './find-machines.ts';

/** An address found in a text: of a person, a machine or a network. */
export interface FoundAddress extends Span {
  readonly kind: 'email' | 'host' | 'ip';
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}[@＠][\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}/gu;
const URL_HOST =
  /(?<=(?:\b[a-z][a-z0-9+.-]{1,15}:|@)\/\/(?:[^\s/@]{1,200}@)?)(?:\[[\da-f:.]{2,45}\]|[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,252}[\p{L}\p{N}])?)/giu;
const IPV4 =
  /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\/\d{1,2})?(?![\d]|\.\d)/g;
const IPV6 =
  /(?<![\p{L}\p{N}:.])(?:[\da-f:]{1,30}:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]{2,39})(?:\/\d{1,3})?(?![\p{L}\p{N}:])/giu;
const DOTTED =
  /(?<![\p{L}\p{N}@._/-])[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,62})(?:\.[\p{L}\p{N}_-]{1,63}){1,8}(?![\p{L}\p{N}_-])/gu;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Endings of names that only somebody's own network knows. */
const INTERNAL = list(
  'internal corp local lan intranet private localdomain home svc consul cluster onprem priv localhost',
);
/** Such as only with a sign that it is a name: they are words too. */
const HALF_INTERNAL = list('prod production staging stage stg qa test uat preprod sandbox');
const PUBLIC = list(
  'com org net edu gov mil int eu de uk fr es nl ch se dk fi cz sk hu ro bg gr pt ie lu lt lv ee hr ua ru tr il ae sa qa cn jp kr hk tw sg th vn ' +
    'ph my au nz ca mx br ar cl co pe za ng ke eg info biz io ai app cloud tech online site store shop xyz software systems solutions ' +
    'services digital network team work works company agency group bank health care finance media news blog live page link host website ' +
    'space world global international gmbh ltd inc llc life tv cc fm gg ly to sh dev pl rs md py in it at is me us be no am id so by do',
);
/** Of these two labels alone are a file: "main.py". */
const FILES = list('sh py pl rs md cc so');
/** Of these they may be a file, or two sentences without a blank: "it was done.it". */
const DOUBTFUL = list(
  'sh py pl rs md cc so in to it at is me us be no am id by do my work live page link team host space life news media care',
);
/** Names of technologies that look like names of machines, and are not in the lexicon under that name. */
const NAMES = list(
  'asp.net vb.net ado.net ml.net paint.net socket.io draw.io system.io java.io java.net fly.io',
);

/** Finds e-mail addresses, names of machines (also those of addresses of pages) and network addresses. What is found may overlap. */
export function findAddresses(text: string): FoundAddress[] {
  const of = (kind: FoundAddress['kind'], pattern: RegExp, fits: (found: string) => boolean = () => true) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const end = index + found.replace(/[.-]+$/, '').length;
      return fits(text.slice(index, end)) ? [{ kind, start: index, end }] : [];
    });
  return [
    ...(/[@＠]/.test(text) ? of('email', EMAIL, isMailbox) : []),
    ...of('host', URL_HOST, (found) => !isAddress(found)),
    ...of('host', DOTTED, isHost),
    ...findMachines(text).map((span) => ({ kind: 'host' as const, ...span })),
    ...of('ip', IPV4, (found) => found !== '0.0.0.0'),
    ...of('ip', IPV6, isNetworkAddress),
  ];
}

/** "react@18.2.0" is a version, and "recall@k" a measure. */
function isMailbox(found: string): boolean {
  return (
    /[@＠][^@＠]*\p{L}/u.test(found) && !/@(?:k|n)$/i.test(found) && /^[._%+-]*[\p{L}\p{N}]/u.test(found)
  );
}

function isAddress(found: string): boolean {
  return /^(?:\d{1,3}\.){3}\d{1,3}$/.test(found);
}

/** "a::b" and "::" are how programs write names, not networks. */
function isNetworkAddress(found: string): boolean {
  return /\d/.test(found) && isIPv6(found.replace(/\/\d{1,3}$/, ''));
}

function isHost(name: string): boolean {
  const labels = name.split('.');
  const small = labels.map((label) => label.toLowerCase());
  const last = small.at(-1) ?? '';
  const marked = labels.length > 2 || /[\d_-]/.test(name);
  if (INTERNAL.has(last)) return !(labels.length === 2 && isSentenceJoint(labels));
  if (HALF_INTERNAL.has(last)) return marked && !isSentenceJoint(labels);
  if (!PUBLIC.has(last)) return false;
  if (isTechnology(name.toLowerCase())) return false;
  if (isSentenceJoint(labels)) return false;
  // "request.user.id", "system.network": words of a program or of two sentences.
  const ordinary = small.every((label) => isOrdinaryWord(label) || DOUBTFUL.has(label));
  if (ordinary && last !== 'dev' && (DOUBTFUL.has(last) || isOrdinaryWord(last))) return false;
  return labels.length > 2 || !FILES.has(last);
}

/** "We moved it.Then it broke." */
function isSentenceJoint(labels: readonly string[]): boolean {
  const [before = '', after = ''] = labels.slice(-2);
  return /^\p{Lu}\p{Ll}+$/u.test(after) && /\p{Ll}$/u.test(before) && isOrdinaryWord(before.toLowerCase());
}

function isTechnology(name: string): boolean {
  return NAMES.has(name) || findTechnologies(name).some(({ from, to }) => from === 0 && to === name.length);
}
