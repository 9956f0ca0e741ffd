import type { Evidence } from '@sounding/core';

/** Quotes from the strongest on; of equally strong ones, in their order. */
export function strongestFirst(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...evidence].sort((a, b) => b.strength - a.strength);
}
