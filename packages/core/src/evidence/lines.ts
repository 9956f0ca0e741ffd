import type { Reading } from '../text/reading.ts';

/**
 * The sentences of an answer as detectors see them, each on a line of one string, so that one run of an expression
 * looks through many of them. A line break stands before each.
 */
export interface Lines {
  readonly text: string;
  /** Where in `text` each sentence's `plain` begins, by the sentence's index. */
  readonly starts: readonly number[];
}

/** Joins the sentences of a reading; no `plain` holds a line break, so that a line is a sentence. */
export function linesOf(reading: Reading): Lines {
  const known = KNOWN.get(reading);
  if (known !== undefined) return known;
  const starts: number[] = [];
  let text = '';
  for (const { plain } of reading.sentences) {
    text += '\n';
    starts.push(text.length);
    text += plain;
  }
  const lines: Lines = { text, starts };
  KNOWN.set(reading, lines);
  return lines;
}

/** Every detector reads the same lines. */
const KNOWN = new WeakMap<Reading, Lines>();
