/** Weights by term; the sum of their squares is 1, or there are none. */
export type TermVector = ReadonlyMap<string, number>;

/** A term in fewer of the training texts is not counted. */
const FEWEST = 2;

/**
 * TF-IDF with what scikit-learn calls `sublinear_tf` and `smooth_idf`: (1 + ln tf) * (1 + ln((1 + n) / (1 + df))), scaled to
 * length 1 (Salton and Buckley 1988). Gives the vector of any text; terms that training did not hold twice are dropped.
 */
export function fitTfidf(texts: readonly (readonly string[])[]): (terms: readonly string[]) => TermVector {
  const holding = new Map<string, number>();
  for (const terms of texts)
    for (const term of new Set(terms)) holding.set(term, (holding.get(term) ?? 0) + 1);
  return (terms) => {
    const times = new Map<string, number>();
    for (const term of terms) {
      if ((holding.get(term) ?? 0) >= FEWEST) times.set(term, (times.get(term) ?? 0) + 1);
    }
    let squares = 0;
    for (const [term, tf] of times) {
      const idf = 1 + Math.log((1 + texts.length) / (1 + (holding.get(term) as number)));
      const weight = (1 + Math.log(tf)) * idf;
      times.set(term, weight);
      squares += weight * weight;
    }
    const scale = 1 / Math.sqrt(squares || 1);
    for (const [term, weight] of times) times.set(term, weight * scale);
    return times;
  };
}

/** The similarities of a vector to each of several others, their inner products. */
export function similaritiesTo(vectors: readonly TermVector[]): (vector: TermVector) => Float64Array {
  const holders = new Map<string, [at: number, weight: number][]>();
  vectors.forEach((vector, at) => {
    for (const [term, weight] of vector) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [[at, weight]]);
      else known.push([at, weight]);
    }
  });
  return (vector) => {
    const out = new Float64Array(vectors.length);
    for (const [term, weight] of vector) {
      for (const [at, own] of holders.get(term) ?? []) out[at] = (out[at] as number) + weight * own;
    }
    return out;
  };
}
