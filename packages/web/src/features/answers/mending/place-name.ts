import type { Span } from '@sounding/core';

/** A place in a text as a short name, by which a confirmed word is known again. */
export function placeName({ start, end }: Span): string {
  return `${start}-${end}`;
}
