import type { Span } from '@sounding/core';
import { isTechnicalWord } from './technical-word.ts';

/** In an address of a service: "postgres://app:hunter2@", and as Oracle writes it: "jdbc:oracle:thin:scott/tiger@". */
const IN_ADDRESS =
  /(?<=:\/\/)[^\s/@:]{0,100}(?::[^\s/@]{1,200})?(?=@)|(?<=\bjdbc:[a-z]{1,20}:[a-z]{1,20}:)[^\s/@:]{1,100}\/[^\s/@]{1,200}(?=@)/gi;
/** As commands are told them: "-u admin:hunter2", "-uroot -phunter2". */
const IN_COMMAND =
  /(?<=\s-u\s?["']?[\w.@-]{1,40}:)[^\s"']{3,100}|(?<=\s(?:-u\s?|--user[ =])[\w.@-]{1,40}\s{1,3}-p\s?)[^\s"']{3,100}/g;
/** A name and what belongs to it: "admin:Winter2024!". */
const PAIR =
  /(?<![\p{L}\p{N}_.@:/-])(?<name>[\p{L}][\p{L}\p{N}_.-]{1,40})(?=\s?[:/]\s?(?<value>[^\s"'`,;:/)\]}]{6,100}))/dgu;
/** Names that are nobody's but an account's. */
const ACCOUNT =
  /^(?:admin|administrator|root|sa|sysadmin|superuser|sys|postgres|login|creds?|credentials?)$/i;

/** Finds names of accounts with their passwords. In a pair of just any words, only what no one but a password has: letters of both sizes, a figure and a sign. */
export function findLogins(text: string): Span[] {
  const told = [...text.matchAll(IN_ADDRESS), ...text.matchAll(IN_COMMAND)].flatMap(({ 0: found, index }) =>
    found === '' ? [] : [{ start: index, end: index + found.length }],
  );
  const pairs = [...text.matchAll(PAIR)].flatMap((found) => {
    const { name = '', value = '' } = found.groups ?? {};
    const start = found.indices?.groups?.value?.[0] ?? 0;
    const secret = value.replace(/[.?]+$/, '');
    return isSecret(secret, ACCOUNT.test(name)) ? [{ start, end: start + secret.length }] : [];
  });
  return [...told, ...pairs];
}

function isSecret(value: string, ofAccount: boolean): boolean {
  const letterAndFigure = /\p{L}/u.test(value) && /\d/.test(value);
  if (ofAccount) return letterAndFigure && !isTechnicalWord(value);
  return letterAndFigure && /\p{Lu}/u.test(value) && /\p{Ll}/u.test(value) && /[!@#$%^&*?]/.test(value);
}
