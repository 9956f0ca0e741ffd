import type { Span } from '@sounding/core';

/** A piece of a redacted text, and the span of the original that it stands for. */
export interface Piece extends Span {
  readonly text: string;
  readonly placeholder?: string;
}

/** The span of the original behind a span of the joined pieces; a placeholder that is touched counts whole. */
export function toOriginalSpan(pieces: readonly Piece[], length: number, { start, end }: Span): Span {
  let from: number | undefined;
  let to: number | undefined;
  let at = 0;
  for (const piece of pieces) {
    const next = at + piece.text.length;
    const whole = piece.placeholder !== undefined;
    if (from === undefined && start < next)
      from = whole ? piece.start : piece.start + Math.max(0, start - at);
    if (end > at && end <= next) to = whole ? piece.end : piece.start + (end - at);
    at = next;
  }
  const first = from ?? length;
  return { start: first, end: Math.max(first, to ?? (end <= 0 ? first : length)) };
}
