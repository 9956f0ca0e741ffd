import type { Span } from '@sounding/core';
import { findDrawn } from './find-drawn.ts';
import { findLogins } from './find-logins.ts';
import { findNamedSecrets } from './find-named-secrets.ts';

/** Keys by the beginnings that their issuers give them, by their form, and by the addresses that they stand in. */
const KNOWN = new RegExp(
  [
    '-----BEGIN [A-Z ]{0,40}(?:KEY|CERTIFICATE)[A-Z ]{0,20}-----[^]*?(?:-----END [A-Z ]{0,60}-----|$)',
    '\\b(?:sk|pk|rk)[-_][A-Za-z0-9_-]{12,}',
    '\\bgh[opusr]_[A-Za-z0-9]{16,}|\\bgithub_pat_[A-Za-z0-9_]{16,}|\\bglpat-[A-Za-z0-9_-]{12,}',
    '\\bxox[abeoprs]-[A-Za-z0-9-]{8,}|\\bxapp-[A-Za-z0-9-]{8,}',
    '\\bAIza[0-9A-Za-z_-]{30,}|\\bya29\\.[0-9A-Za-z_-]{10,}|\\bGOCSPX-[0-9A-Za-z_-]{10,}',
    '\\b(?:AKIA|ASIA|AROA|AIDA|AGPA|ANPA)[0-9A-Z]{12,}',
    '\\b(?:npm|hf|dop_v1|shpat|shpss|dckr_pat|figd|lin_api|pat|nvapi|gsk|tok|key|whsec|rnd)[-_](?=[A-Za-z0-9_-]{0,80}\\d)[A-Za-z0-9_-]{16,}',
    '\\bpypi-[A-Za-z0-9_-]{16,}|\\bSG\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}',
    '(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{6,}(?:\\.[A-Za-z0-9_-]{2,}){1,4}',
    '\\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\\b',
    // Who may write where: the path of a web hook is the whole secret.
    '(?<=\\bhooks\\.slack\\.com/(?:services|workflows|triggers)/)[A-Za-z0-9/_-]+',
    '(?<=\\bdiscord(?:app)?\\.com/api/webhooks/)[A-Za-z0-9/_-]+',
    '(?<=[?&](?:sig|signature|X-Amz-Signature|key|code|auth|pass|pwd)=)[^\\s&#"\'<>]{3,}',
  ].join('|'),
  'g',
);

/** Finds keys, tokens and passwords: by their beginnings, by the name they are given for, or since nobody would say such a word. */
export function findKeys(text: string): Span[] {
  const known = [...text.matchAll(KNOWN)].map(({ 0: key, index }) => ({
    start: index,
    end: index + key.length,
  }));
  return [...known, ...findNamedSecrets(text), ...findLogins(text), ...findDrawn(text)];
}
