import type { Reading } from './reading.ts';

/** The sentences of a reading that are over by an offset, with their quantities; the text stays whole. */
export function firstPart(reading: Reading, end: number): Reading {
  return {
    ...reading,
    sentences: reading.sentences.filter((s) => s.end <= end),
    quantities: reading.quantities.filter((q) => q.end <= end),
  };
}
