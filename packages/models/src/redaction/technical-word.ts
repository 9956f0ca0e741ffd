import { findTechnologies, isOrdinaryWord } from '@sounding/core';

/** Algorithms, versions and the like: letters with a figure that everybody knows. */
const KNOWN =
  /^(?:(?:sha|md|hmac|aes|rsa|[rhep]s|ed|base|oauth|argon|utf|http|tls|ipv|web|bcrypt|pbkdf|fido|saml|phase|step|stage|tier|level|day|week|node|part|version)\d{1,4}\p{L}{0,3}|[a-z]\d{1,3}\p{L}?)$/u;
/** "15min", "32-byte", "4,096", "2x". */
const QUANTITY = /^\d+(?:[.,]\d+)*-?(?:\p{L}*|%)$/u;

/** True for a word that people who tell of their work say anyway, also of several parts: "service-2", "sha256", "32-byte". */
export function isTechnicalWord(word: string): boolean {
  const small = word.toLowerCase();
  if (QUANTITY.test(small) || isNamed(small)) return true;
  return small.split(/[-_./]/).every((part) => part === '' || QUANTITY.test(part) || isNamed(part));
}

function isNamed(word: string): boolean {
  if (isOrdinaryWord(word) || KNOWN.test(word)) return true;
  return findTechnologies(word).some(({ from, to }) => from === 0 && to === word.length);
}
