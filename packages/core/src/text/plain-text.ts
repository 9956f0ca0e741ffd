import { findFillers } from './fillers.ts';
import { findMarkdownMarks } from './markdown-marks.ts';

/** The matching form of a piece of text, with the way back to where each unit came from. */
export interface PlainText {
  readonly plain: string;
  readonly plainStarts: number[];
}

const QUOTES = '\u2018\u2019\u201A\u201B\u2032\u02BC\u02B9\u00B4\uFF07';
const DOUBLE_QUOTES = '\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\uFF02';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D';
/** Soft hyphen, zero-width signs, byte order mark, variation selectors: seen by nobody. */
const UNSEEN = /\u00AD|[\u200B-\u200F]|[\u2060-\u2064]|[\uFE00-\uFE0F]|\uFEFF/;
const SPACE = /\s/;

/**
 * Makes the form that detectors match against (see `Sentence.plain`). `offset` is added to every entry
 * of `plainStarts`, so that they point into the whole answer. Lower-cases sign by sign, because some
 * ("İ") grow in lower case.
 */
export function plainText(text: string, offset: number): PlainText {
  const dropped = droppedUnits(text);
  const starts: number[] = [];
  let plain = '';
  let last = 0;
  let afterSpace = true;
  const add = (sign: string): void => {
    plain += sign;
    afterSpace = sign === ' ';
  };
  const dropSpace = (): void => {
    plain = plain.slice(0, -1);
    starts.pop();
  };
  for (let i = 0; i < text.length; ) {
    if (
      dropped?.[i - 2] === 1 &&
      afterSpace &&
      plain !== '' &&
      isPoint(text.charCodeAt(i)) &&
      dropped[i] === 0
    )
      dropSpace();
    const end = endOfAsciiRun(text, i, dropped);
    if (end > i) {
      add(text.slice(i, end).toLowerCase());
      for (let k = i; k < end; k++) starts.push(offset + k);
      last = end;
      i = end;
      continue;
    }
    const code = text.codePointAt(i) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    const sign = dropped?.[i] === 1 ? '' : code <= 0x20 ? ' ' : otherSign(text.slice(i, i + size));
    if (sign === ' ') {
      if (!afterSpace) {
        add(sign);
        starts.push(offset + i);
      }
    } else if (sign !== '') {
      add(sign);
      for (let k = 0; k < sign.length; k++) starts.push(offset + i + Math.min(k, size - 1));
      last = i + size;
    }
    i += size;
  }
  if (afterSpace && plain !== '') dropSpace();
  starts.push(offset + last);
  return { plain, plainStarts: starts };
}

/** Behind words of ASCII with one blank between them, which go over as they are but for their case. */
function endOfAsciiRun(text: string, from: number, dropped: Uint8Array | undefined): number {
  let end = from;
  while (isAsciiSign(text, end, dropped) || (end > from && isBlankWithin(text, end, dropped))) end++;
  return end;
}

function isAsciiSign(text: string, at: number, dropped: Uint8Array | undefined): boolean {
  const code = text.charCodeAt(at);
  return code > 0x20 && code < 0x80 && dropped?.[at] !== 1;
}

function isBlankWithin(text: string, at: number, dropped: Uint8Array | undefined): boolean {
  return text.charCodeAt(at) === 0x20 && dropped?.[at] !== 1 && isAsciiSign(text, at + 1, dropped);
}

function isPoint(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x3b || code === 0x3a || code === 0x3f || code === 0x21;
}

function otherSign(sign: string): string {
  if (SPACE.test(sign)) return ' ';
  if (QUOTES.includes(sign)) return "'";
  if (DOUBLE_QUOTES.includes(sign)) return '"';
  if (DASHES.includes(sign)) return '-';
  if (UNSEEN.test(sign)) return '';
  return sign.toLowerCase();
}

/** Marks the units that stay out: Markdown marks, and fillers with the comma behind them. */
function droppedUnits(text: string): Uint8Array | undefined {
  const marks = findMarkdownMarks(text);
  const fillers = findFillers(text, 'spoken');
  if (marks.length === 0 && fillers.length === 0) return undefined;
  const dropped = new Uint8Array(text.length);
  for (const { start, end } of marks) dropped.fill(1, start, end);
  for (const { start, end } of fillers) dropped.fill(1, start, tailOf(text, end));
  return dropped;
}

/** Commas, dashes and white space behind a filler go with it, unless the sentence ends there. */
function tailOf(text: string, end: number): number {
  const tail = /^(?:\s*(?:,|-|\u2013|\u2014|\u2026|\.\.\.))?\s*/.exec(text.slice(end, end + 8))?.[0] ?? '';
  return end + tail.length;
}
