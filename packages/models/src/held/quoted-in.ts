import type { Span } from '@sounding/core';

/** Quotation marks in pairs, curly and straight; single ones where no letter stands outside them. */
const QUOTED =
  /“([^“”]{1,600})”|„([^„“”]{1,600})[“”]|"([^"]{1,600})"|«([^«»]{1,600})»|(?<![\p{L}\p{N}])‘((?:[^‘’]|’(?=\p{L})){1,600})’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'((?:[^']|(?<=\p{L})'(?=\p{L})){1,600})'(?![\p{L}\p{N}])/gu;

/** A passage in quotation marks: the words between them, and the span of it all, marks included. */
export interface QuotedText extends Span {
  readonly words: string;
}

/** Finds what a text has in quotation marks, in order. */
export function quotedIn(text: string): QuotedText[] {
  return [...text.matchAll(QUOTED)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    words: found.slice(1).find((words) => words !== undefined) ?? '',
  }));
}
