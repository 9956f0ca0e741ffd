import type { Delivery } from './delivery/delivery.ts';

/** Delivery of a whole exchange: words and seconds of all answers, the rest of the first one. Seconds only where all are known. */
export function sumDelivery(first: Delivery, others: readonly Delivery[]): Delivery {
  const words = others.reduce((sum, d) => sum + d.words, first.words);
  const all = [first, ...others].filter((d) => d.words > 0);
  const seconds = all.reduce((sum, d) => sum + (d.seconds ?? Number.NaN), 0);
  const { seconds: _, ...rest } = first;
  return { ...rest, words, ...(all.length > 0 && Number.isFinite(seconds) ? { seconds } : {}) };
}
