import { isOrdinaryWord, type Span } from '@sounding/core';

const RUN = /[A-Za-z0-9+/_=-]{20,}/g;
/** The words of a run, as programs part them: "HTTPServer" is two. */
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

/** The least length of a piece that looks drawn by lot, and the least bits a sign of it. */
const SHORTEST = 16;
const LEAST_BITS = 3.3;
/** The same of a whole run, before its slashes and hyphens are taken for such. */
const LEAST_BITS_OF_RUN = 3.9;
/** At most this share of a run drawn by lot are letters of plain words. */
const MOST_PLAIN = 0.3;

/** Finds what nobody would say or call a thing: letters and figures drawn by lot. */
export function findDrawn(text: string): Span[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    isDrawn(run) ? [{ start: index, end: index + run.length }] : [],
  );
}

function isDrawn(run: string): boolean {
  if (/^[0-9a-f]{32,}$/i.test(run) && /[a-f]/i.test(run)) return true;
  return run.split(/[-_/]/).some(isDrawnPiece) || isDrawnRun(run);
}

function isDrawnPiece(piece: string): boolean {
  const changes = piece.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)/g)?.length ?? 0;
  const digits = piece.match(/\d/g)?.length ?? 0;
  return piece.length >= SHORTEST && digits >= 2 && changes >= 3 && bitsOf(piece) >= LEAST_BITS;
}

/** A slash may be a sign of a key: "wJalr/K7MD/bPx". */
function isDrawnRun(run: string): boolean {
  const capitals = run.match(/[A-Z]/g)?.length ?? 0;
  const small = run.match(/[a-z]/g)?.length ?? 0;
  if (capitals < 3 || small < 3 || !/[\d+=]/.test(run) || bitsOf(run) < LEAST_BITS_OF_RUN) return false;
  const plain = (run.match(WORD) ?? []).filter(
    (word) => word.length >= 3 && isOrdinaryWord(word.toLowerCase()),
  );
  return plain.join('').length <= run.length * MOST_PLAIN;
}

/** Shannon's entropy, in bits a sign. */
function bitsOf(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
