import { SIGN_MARK, SIGN_VALUE, type StoredHeads, ZERO } from '@sounding/core/training';

/** Gives the chance of every head for the features of one sentence. */
export type PredictHeads = (features: readonly string[]) => Float64Array;

/**
 * What heads trained by `trainHeads` say of any bag of features. Core scores its own features only and finds them while
 * reading; baselines name theirs.
 */
export function predictHeads({ heads, bias, step, features, weights }: StoredHeads): PredictHeads {
  const width = heads.length;
  const places = new Map(features.map((feature, at) => [feature, at]));
  const values = Float64Array.from(
    { length: features.length * width },
    (_, k) => (weights.charCodeAt(k) - ZERO) * (step[k % width] as number),
  );
  return (given) => {
    const sums = new Float64Array(width);
    let known = 0;
    for (const feature of given) {
      const at = places.get(feature);
      if (at === undefined) continue;
      known++;
      const value = feature.startsWith(SIGN_MARK) ? SIGN_VALUE : 1;
      for (let h = 0; h < width; h++)
        sums[h] = (sums[h] as number) + value * (values[at * width + h] as number);
    }
    const scale = 1 / Math.sqrt(known || 1);
    return sums.map((sum, h) => 1 / (1 + Math.exp(-((bias[h] as number) + scale * sum))));
  };
}
