import type { DimensionResult, Evidence } from '@sounding/core';

/** The quotes that stand for a dimension's points: the strongest for them, and the strongest against. */
export interface ShownQuotes {
  readonly speaking?: Evidence;
  readonly against?: Evidence;
}

/**
 * The quotes to show for one dimension. `shown` holds where the quotes of earlier dimensions begin, and takes this
 * one's: each dimension shows a new one if it can. So whoever shows the dimensions in their order shows the same.
 */
export function shownQuotes({ evidence }: DimensionResult, shown: Set<number>): ShownQuotes {
  const all = evidence.filter(({ against }) => against !== true);
  const speaking = strongest(all.filter(({ start }) => !shown.has(start))) ?? strongest(all);
  const against = strongest(evidence.filter((one) => one.against === true));
  if (speaking !== undefined) shown.add(speaking.start);
  return {
    ...(speaking === undefined ? {} : { speaking }),
    ...(against === undefined ? {} : { against }),
  };
}

function strongest(evidence: readonly Evidence[]): Evidence | undefined {
  return evidence.reduce<Evidence | undefined>(
    (best, one) => (best === undefined || one.strength > best.strength ? one : best),
    undefined,
  );
}
