/** How well something is found: precision, recall and their harmonic mean. */
export interface Detection {
  readonly found: number;
  readonly true: number;
  readonly hits: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Counts hits, false alarms and misses. What was never there and never found gives an f1 of 0. */
export function detection(pairs: readonly (readonly [found: boolean, isTrue: boolean])[]): Detection {
  let hits = 0;
  let found = 0;
  let truth = 0;
  for (const [isFound, isTrue] of pairs) {
    if (isFound) found++;
    if (isTrue) truth++;
    if (isFound && isTrue) hits++;
  }
  return {
    found,
    true: truth,
    hits,
    precision: found === 0 ? 0 : hits / found,
    recall: truth === 0 ? 0 : hits / truth,
    f1: found + truth === 0 ? 0 : (2 * hits) / (found + truth),
  };
}

/**
 * Average precision: the mean over true items of the precision down to their score, ranked by score; items of equal
 * score stand at the same rank. Undefined where none is true.
 */
export function averagePrecision(
  items: readonly (readonly [score: number, isTrue: boolean])[],
): number | undefined {
  const ranked = [...items].sort((a, b) => b[0] - a[0]);
  let hits = 0;
  let among = 0;
  let sum = 0;
  ranked.forEach(([score, isTrue], i) => {
    if (isTrue) among++;
    if (ranked[i + 1]?.[0] === score) return;
    hits += among;
    sum += (among * hits) / (i + 1);
    among = 0;
  });
  return hits === 0 ? undefined : sum / hits;
}
