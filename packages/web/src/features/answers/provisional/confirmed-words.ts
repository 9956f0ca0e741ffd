import type { Span } from '@sounding/core';
import { readStored, type TextStorage, writeStored } from '../../../lib/storage.ts';

function keyOf(answerId: string): string {
  return `sounding.confirmed.${answerId}`;
}

/** The words of an answer that its speaker has confirmed in this browser; none where nothing can be read. */
export function readConfirmed(answerId: string, storage?: TextStorage | null): readonly Span[] {
  try {
    const kept: unknown = JSON.parse(readStored(keyOf(answerId), storage) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSpan).map(({ start, end }) => ({ start, end })) : [];
  } catch {
    return [];
  }
}

/** Remembers the confirmed words of an answer, or of a draft; of none, nothing is kept. False where the browser keeps nothing. */
export function keepConfirmed(
  answerId: string,
  words: readonly Span[],
  storage?: TextStorage | null,
): boolean {
  const plain = words.map(({ start, end }) => ({ start, end }));
  return writeStored(keyOf(answerId), plain.length === 0 ? null : JSON.stringify(plain), storage);
}

function isSpan(value: unknown): value is Span {
  return (
    typeof value === 'object' &&
    value !== null &&
    Number.isInteger((value as Span).start) &&
    Number.isInteger((value as Span).end)
  );
}
