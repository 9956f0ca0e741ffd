import type { Span } from '@sounding/core';

/** Rewrites some stretches of a text and leaves the rest as it is. Spans are in text order and do not overlap. */
export function rewriteSpans(
  text: string,
  spans: readonly Span[],
  rewrite: (quote: string) => string,
): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += text.slice(at, start) + rewrite(text.slice(start, end));
    at = end;
  }
  return out + text.slice(at);
}

/** Joins spans that share a letter, so that each letter is in one span at most; in text order. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last === undefined || span.start >= last.end) out.push(span);
    else out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return out;
}
