/**
 * A stretch of a text, as half-open offsets in UTF-16 code units,
 * so that `text.slice(start, end)` is the quote.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The quote a span stands for. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when the two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly within `outer`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by start, then by end: the order in which lists of evidence are given. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
