import type { Span } from './span.ts';

/** Words that end in a full stop without ending a sentence, whatever follows. */
const NEVER_ENDS = new Set(
  (
    'e.g i.e eg ie vs v cf viz approx circa dr mr mrs mx prof st rev gen sen rep lt col sgt capt hon fr sr jr ' +
    'fig figs eq eqs ch sec sect vol vols pp p ed eds et resp incl excl max min avg dept est tel ext ref refs ver nr'
  ).split(' '),
);

/** Words that end a sentence only when a capital letter follows. */
const MAY_END = new Set(
  'etc al inc ltd co corp llc bros a.m p.m am pm u.s u.k e.u u.n b.c a.d ph.d m.sc b.sc'.split(' '),
);

/** Abbreviations only in front of a figure: "No. 7" against "I said no." */
const BEFORE_DIGIT = new Set(
  'no nos art para pg pt ms ca jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** A capitalised word that more likely opens a sentence than carries on a name ("Plan B. Then we …"). */
const OPENERS = new Set(
  (
    'a an and another after all also as at because before both but by each even every finally first for from he her here his how however i ' +
    "i'd i'll i'm i've if in instead it it's its later like maybe my next no not now of on once one or our second she since so some " +
    "still that that's the their then there there's these they this those though to today two until we we'd we're we've well what " +
    'when where which while who why with without yes yet you your'
  ).split(' '),
);

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;
/** Terminals of many scripts: Latin, CJK, Arabic, Devanagari, Armenian, Ethiopic, Khmer, Burmese, Tibetan. */
const TERMINAL =
  /[.!?\u2026\u3002\uFF01\uFF1F\uFF0E\uFF61\u061F\u06D4\u0964\u0965\u0589\u1362\u1367\u17D4\u17D5\u104A\u104B\u0F0D\u203C-\u203D\u2047-\u2049]+/g;
/** Terminals that need no white space after them. */
const NEEDS_NO_SPACE = /[\u3002\uFF01\uFF1F\uFF61\u0964\u0965\u1362\u1367\u17D4\u17D5\u104A\u104B\u0F0D]$/;
const CLOSER = /["'”’»)\]}*_`~\u300D\u300F\uFF09\u3011]/;
const SPACE = /\s/;
const LIST_NUMBER = /^\s*(?:[-*+]\s+)?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})$/;
const BLOCK_START = /^[ \t>]*(?:[-*+\u2022\u25E6\u2013\u2014] |\d{1,3}[.)][ \t]|#{1,6}[ \t]|\||```|~~~)/;
const SOFT_WRAP_LENGTH = 50;

/**
 * Cuts a text at line breaks and at sentence-ending punctuation. The spans hold every unit that is
 * not white space, begin and end with such a unit, and are in order.
 */
export function breakAtPunctuation(text: string): Span[] {
  const out: Span[] = [];
  for (const block of findBlocks(text)) {
    let from = block.start;
    for (const end of findSentenceEnds(text, block)) {
      pushTrimmed(out, text, from, end);
      from = end;
    }
    pushTrimmed(out, text, from, block.end);
  }
  return out;
}

/** Number of sentence ends per word below which a text counts as speech without punctuation. */
const PUNCTUATED_SHARE = 1 / 40;

/** True where so few sentence ends stand in the text that punctuation cannot be what cuts it. */
export function isUnpunctuated(pieces: number, words: number): boolean {
  return words >= 20 && pieces < words * PUNCTUATED_SHARE + 1;
}

/** Lines, but that a line which was only wrapped by its editor stays with the next. */
function findBlocks(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  let lineStart = 0;
  for (const m of text.matchAll(LINE_BREAK)) {
    const next = m.index + m[0].length;
    if (isSoftWrap(text, lineStart, m.index, next)) {
      lineStart = next;
      continue;
    }
    out.push({ start, end: m.index });
    start = next;
    lineStart = next;
  }
  out.push({ start, end: text.length });
  return out;
}

/** A long line without an ending, carried on in lower case: prose hard-wrapped by an editor. */
function isSoftWrap(text: string, lineStart: number, lineEnd: number, next: number): boolean {
  if (lineEnd - lineStart < SOFT_WRAP_LENGTH || lineEnd - lineStart > 120) return false;
  const after = text.slice(next, next + 8);
  if (!/^[ \t]*[\p{Ll}(]/u.test(after) || BLOCK_START.test(after)) return false;
  const before = text.slice(lineStart, lineEnd).trimEnd();
  return /[\p{L}\p{N},]$/u.test(before) && /[A-Z.,;]/.test(before) && !/^\s*#/.test(before);
}

function findSentenceEnds(text: string, block: Span): number[] {
  const ends: number[] = [];
  TERMINAL.lastIndex = block.start;
  for (let m = TERMINAL.exec(text); m !== null && m.index < block.end; m = TERMINAL.exec(text)) {
    const marks = m[0];
    let end = m.index + marks.length;
    while (end < block.end && CLOSER.test(text.charAt(end))) end++;
    if (end >= block.end) break;
    if (endsSentence(text, block, m.index, marks, end)) ends.push(end);
    if (end > TERMINAL.lastIndex) TERMINAL.lastIndex = end;
  }
  return ends;
}

function endsSentence(text: string, block: Span, at: number, marks: string, end: number): boolean {
  if (NEEDS_NO_SPACE.test(marks)) return true;
  if (!SPACE.test(text.charAt(end))) return false;
  const next = wordAfter(text, end, block.end);
  if (next === '') return false;
  const nextIsLower = /^\p{Ll}/u.test(next);
  const closed = end > at + marks.length;
  if (nextIsLower && closed) return /^[*_`~]+$/.test(text.slice(at + marks.length, end)) && marks !== '…';
  if (nextIsLower && (marks.length > 1 || marks === '\u2026') && !/[?!]/.test(marks)) return false;
  if (marks !== '.' || closed) return true;
  const before = wordBefore(text, at, block.start);
  if (before === '') return !isOnlyWhiteSpace(text, block.start, at);
  const word = before.toLowerCase();
  if (NEVER_ENDS.has(word)) return false;
  if (MAY_END.has(word)) return !nextIsLower && !/^\d/.test(next);
  if (BEFORE_DIGIT.has(word)) return !/^\d/.test(next);
  if (at - block.start < 12 && LIST_NUMBER.test(text.slice(block.start, at))) return false;
  if (/^\p{Lu}$/u.test(before))
    return nextIsLower || OPENERS.has(next.toLowerCase()) || !/^\p{Lu}/u.test(next);
  return true;
}

const LONGEST_WORD = 24;

/** The word that ends at `at`, dots within it included ("e.g" of "e.g."). Looks back a bounded way. */
function wordBefore(text: string, at: number, floor: number): string {
  const from = Math.max(floor, at - LONGEST_WORD);
  return /[\p{L}\p{N}](?:[\p{L}\p{N}.'’-]*)$/u.exec(text.slice(from, at))?.[0].replace(/’/g, "'") ?? '';
}

/** The first word after `at`, opening quotes and brackets skipped; or the sign that stands there. */
function wordAfter(text: string, at: number, ceiling: number): string {
  const piece = text.slice(at, Math.min(ceiling, at + LONGEST_WORD + 8)).trimStart();
  if (piece === '') return at + LONGEST_WORD + 8 < ceiling ? 'X' : '';
  const m = /^["'“‘«([{*_`~]*([\p{L}\p{N}][\p{L}\p{N}'’]*)/u.exec(piece);
  return m?.[1]?.replace(/’/g, "'") ?? piece;
}

function isOnlyWhiteSpace(text: string, start: number, end: number): boolean {
  return end - start < 200 && text.slice(start, end).trim() === '';
}

function pushTrimmed(out: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  if (end > start) out.push({ start, end });
}
