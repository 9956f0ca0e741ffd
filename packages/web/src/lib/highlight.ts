import type { Span } from '@sounding/core';

/** A stretch of the text under which the same spans lie. */
export interface Piece extends Span {
  readonly text: string;
  /** Indices into the given spans, ascending; empty where none covers this piece. */
  readonly spans: readonly number[];
}

/**
 * Cuts a text at the edges of spans, which may overlap and come in any order, so that it can be drawn
 * piece by piece. The pieces are in order, not empty, and joined they are the text again.
 * Spans are clipped to the text; empty ones cover nothing.
 */
export function cutAtSpans(text: string, spans: readonly Span[]): Piece[] {
  const clipped = spans.map((span) => ({
    start: clamp(span.start, text.length),
    end: clamp(span.end, text.length),
  }));
  const edges = new Set([0, text.length]);
  for (const { start, end } of clipped) {
    if (start >= end) continue;
    edges.add(start).add(end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1];
    if (end === undefined) break;
    const covering = clipped.flatMap((span, index) =>
      span.start <= start && end <= span.end ? [index] : [],
    );
    pieces.push({ start, end, text: text.slice(start, end), spans: covering });
  }
  return pieces;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(0, Math.trunc(offset) || 0), length);
}
