import type { Span } from '@sounding/core';

/** Keys by the beginnings that their issuers give them, and by their form. */
const KNOWN = new RegExp(
  [
    '-----BEGIN [A-Z ]{0,40}(?:KEY|CERTIFICATE)[A-Z ]{0,20}-----[\\s\\S]{0,20000}?(?:-----END [A-Z ]{0,60}-----|$)',
    '\\b(?:sk|pk|rk)[-_][A-Za-z0-9_-]{12,}',
    '\\bgh[opusr]_[A-Za-z0-9]{16,}|\\bgithub_pat_[A-Za-z0-9_]{16,}|\\bglpat-[A-Za-z0-9_-]{12,}',
    '\\bxox[abeoprs]-[A-Za-z0-9-]{8,}|\\bxapp-[A-Za-z0-9-]{8,}',
    '\\bAIza[0-9A-Za-z_-]{30,}|\\bya29\\.[0-9A-Za-z_-]{10,}|\\bGOCSPX-[0-9A-Za-z_-]{10,}',
    '\\b(?:AKIA|ASIA|AROA|AIDA|AGPA|ANPA)[0-9A-Z]{12,}',
    '\\b(?:npm|hf|dop_v1|shpat|shpss|dckr_pat|figd|lin_api|pat|nvapi|gsk|tok|key|whsec|rnd)[-_](?=[A-Za-z0-9_-]*\\d)[A-Za-z0-9_-]{16,}',
    '\\bpypi-[A-Za-z0-9_-]{16,}|\\bSG\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}',
    '\\beyJ[A-Za-z0-9_-]{6,}(?:\\.[A-Za-z0-9_-]{2,}){1,4}',
    '\\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\\b',
    '(?<=://)[^\\s/@:]{1,100}(?::[^\\s/@]{1,200})?(?=@)',
  ].join('|'),
  'g',
);
/** What is given for a secret by its name. The value alone is the key. */
const NAMED =
  /\b(?:[a-z]+[_-])*(?:passwords?|passwd|passphrase|pwd|secrets?|tokens?|api[_ -]?keys?|access[_ -]?keys?|private[_ -]?keys?|secret[_ -]?keys?|client[_ -]?secret|credentials?|bearer|basic|authorization|pin)(?:[_-][a-z]+)*["']?(?<by>\s{0,3}(?:=>|:=|=|:)\s{0,3}|\s{1,3}(?:is|was)\s{1,3}|\s{1,3})(?<open>["'`]?)(?<value>[^\s"'`,;)}\]]{4,500})/gi;
const RUN = /[A-Za-z0-9+/_=-]{20,}/g;

/** The least length of a piece that looks drawn by lot, and the least bits a sign of it. */
const SHORTEST = 16;
const LEAST_BITS = 3.3;

/** Finds keys, tokens and passwords: by their beginnings, by the name they are given for, or since nobody would say such a word. */
export function findKeys(text: string): Span[] {
  const known = [...text.matchAll(KNOWN)].map(({ 0: key, index }) => ({
    start: index,
    end: index + key.length,
  }));
  const named = [...text.matchAll(NAMED)].flatMap((found) => {
    const { by = '', value = '' } = found.groups ?? {};
    const key = value.replace(/[.!?]+$/, '');
    const start = found.index + found[0].length - value.length;
    return isSecretValue(key, by, found.groups?.open !== '') ? [{ start, end: start + key.length }] : [];
  });
  const drawn = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    isDrawn(run) ? [{ start: index, end: index + run.length }] : [],
  );
  return [...known, ...named, ...drawn];
}

/** Behind an equals sign or in quotation marks anything is a value; elsewhere only what is no plain word. */
function isSecretValue(value: string, by: string, quoted: boolean): boolean {
  const odd =
    /\p{L}/u.test(value) &&
    /[\d!@#$%^&*+=/\\|~]/.test(value.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  if (/^\s+$/.test(by)) return odd && value.length >= 12 && /\d/.test(value);
  if (/=/.test(by)) return /[\p{L}\p{N}]/u.test(value);
  return odd || quoted;
}

function isDrawn(run: string): boolean {
  if (/^[0-9a-f]{32,}$/i.test(run) && /\d/.test(run) && /[a-f]/i.test(run)) return true;
  return run.split(/[-_/]/).some((piece) => {
    const changes = piece.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)/g)?.length ?? 0;
    const digits = piece.match(/\d/g)?.length ?? 0;
    return piece.length >= SHORTEST && digits >= 2 && changes >= 3 && bitsOf(piece) >= LEAST_BITS;
  });
}

/** Shannon's entropy, in bits a sign. */
function bitsOf(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
