import type { Span } from '@sounding/core';

/** A word read otherwise than it was heard. */
export interface Mend extends Span {
  readonly reading: string;
}

/** A mended text, and where the passages that were not mended have gone. */
export interface Mended {
  readonly text: string;
  /** The place in the new text of a passage of the old one that no mend touches. */
  moved(span: Span): Span;
}

/** Puts readings in the place of the words they mend. Mends must not overlap; their order is free. */
export function applyMends(text: string, mends: readonly Mend[]): Mended {
  const ordered = [...mends].sort((a, b) => a.start - b.start);
  let mended = '';
  let at = 0;
  for (const { start, end, reading } of ordered) {
    mended += text.slice(at, start) + reading;
    at = end;
  }
  return {
    text: mended + text.slice(at),
    moved(span) {
      const shift = ordered
        .filter((mend) => mend.end <= span.start)
        .reduce((sum, { start, end, reading }) => sum + reading.length - (end - start), 0);
      return { start: span.start + shift, end: span.end + shift };
    },
  };
}
