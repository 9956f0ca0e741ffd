import type { Span } from '@sounding/core';
import { deleteSpans } from './delete-spans.ts';
import { mergeSpans } from './rewrite-spans.ts';

/** Takes stretches from their place and says them last, in their order. */
export function moveToEnd(text: string, spans: readonly Span[]): string {
  const moved = mergeSpans(spans).map(({ start, end }) => text.slice(start, end).trim());
  const rest = deleteSpans(text, spans);
  return [rest, moved.join(' ')].filter((part) => part !== '').join(text.includes('\n') ? '\n\n' : ' ');
}
