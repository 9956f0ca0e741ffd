import type { Span } from '@sounding/core';

/** One edit that makes one text of another: what stood from `start` to `end` was replaced, and what follows moved by `by`. */
export interface Edit extends Span {
  readonly by: number;
}

/** The smallest stretch in which two texts differ, as one edit. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  return { start, end: before.length - tail, by: after.length - before.length };
}

/** Where a span is after an edit; null where the edit reached into it. */
export function moveSpan<S extends Span>(span: S, edit: Edit): S | null {
  if (span.end <= edit.start) return span;
  if (span.start < edit.end) return null;
  return { ...span, start: span.start + edit.by, end: span.end + edit.by };
}

/** The spans that an edit left whole, where they are now. */
export function moveSpans<S extends Span>(spans: readonly S[], edit: Edit): readonly S[] {
  return spans.flatMap((span) => moveSpan(span, edit) ?? []);
}
