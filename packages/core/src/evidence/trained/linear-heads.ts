import type { Reading } from '../../text/reading.ts';
import type { Finding } from '../finding.ts';
import type { VoidSigns } from '../void-statement.ts';
import { type FeatureContext, type FeatureSink, giveFeatures } from './unit-features.ts';

/**
 * Weights as they are stored: for every feature one printable sign a head, so that the file is text and packs well.
 * A weight is (code of its sign - `ZERO`) * `step` of its head.
 */
export interface StoredHeads {
  readonly heads: readonly string[];
  readonly bias: readonly number[];
  /** By head: what one step of a stored weight is worth. */
  readonly step: readonly number[];
  /** Words and signs as they are, pairs with a blank between. */
  readonly features: readonly string[];
  /** `features.length * heads.length` signs, feature by feature. */
  readonly weights: string;
}

/** The sign that stands for a weight of 0; printable signs lie on either side, for steps up and steps down. */
export const ZERO = 80;
/** Signs weigh more than words, which are many and each of them rare. */
export const SIGN_VALUE = 3;
/** Names of signs begin with this where they are stored, so that no word is taken for one. */
export const SIGN_MARK = ':';

/** Logistic models over the features of a sentence, ready to score with. */
export interface LinearHeads {
  readonly heads: readonly string[];
  /** By head, the probability of every sentence. */
  score(
    reading: Reading,
    findings: readonly Finding[],
    voidSigns: readonly VoidSigns[],
    context: FeatureContext,
  ): Map<string, Float64Array>;
}

/** Where the features of a word stand: its own, and those of its pairs by the word behind it. */
interface KnownWord {
  at: number | undefined;
  readonly behind: Map<string, number>;
}

/** Makes stored weights ready to score with. */
export function loadHeads(stored: StoredHeads): LinearHeads {
  const width = stored.heads.length;
  const weights = new Float32Array(stored.features.length * width);
  const lastSeen = new Uint32Array(stored.features.length);
  let run = 0;
  for (let at = 0, i = 0; at < stored.features.length; at++) {
    const value = stored.features[at]?.startsWith(SIGN_MARK) ? SIGN_VALUE : 1;
    for (let h = 0; h < width; h++, i++) {
      weights[i] = (stored.weights.charCodeAt(i) - ZERO) * (stored.step[h] ?? 0) * value;
    }
  }
  const words = new Map<string, KnownWord>();
  const signs = new Map<string, number>();
  const wordOf = (word: string): KnownWord => {
    const own = words.get(word) ?? { at: undefined, behind: new Map() };
    words.set(word, own);
    return own;
  };
  stored.features.forEach((feature, at) => {
    const blank = feature.indexOf(' ');
    if (feature.startsWith(SIGN_MARK)) signs.set(feature.slice(1), at);
    else if (blank < 0) wordOf(feature).at = at;
    else wordOf(feature.slice(0, blank)).behind.set(feature.slice(blank + 1), at);
  });
  return {
    heads: stored.heads,
    score(reading, findings, voidSigns, context) {
      const collected: number[][] = [];
      let hits: number[] = [];
      const take = (at: number | undefined): void => {
        // Each feature counts once in a sentence.
        if (at === undefined || lastSeen[at] === run) return;
        lastSeen[at] = run;
        hits.push(at);
      };
      // A word is the first of the pair behind it, so that it need not be looked up again.
      let before: string | undefined;
      let latest: string | undefined;
      let knownBefore: KnownWord | undefined;
      let knownLatest: KnownWord | undefined;
      const sink: FeatureSink = {
        word: (token) => {
          before = latest;
          knownBefore = knownLatest;
          latest = token;
          knownLatest = words.get(token);
          take(knownLatest?.at);
        },
        pair: (first, second) => {
          const known = before === first ? knownBefore : words.get(first);
          take(known?.behind.get(second));
        },
        sign: (name) => take(signs.get(name)),
      };
      giveFeatures(reading, findings, voidSigns, context, sink, () => {
        hits = [];
        run++;
        collected.push(hits);
      });
      const out = stored.heads.map(() => new Float64Array(collected.length));
      const sums = new Float64Array(width);
      collected.forEach((own, sentence) => {
        scoreOne(own, stored.bias, weights, sums);
        for (let h = 0; h < width; h++) (out[h] as Float64Array)[sentence] = sums[h] ?? 0;
      });
      return new Map(stored.heads.map((head, h) => [head, out[h] as Float64Array]));
    },
  };
}

/** Fills `sums` with the probabilities of one sentence, by head. */
function scoreOne(
  hits: readonly number[],
  bias: readonly number[],
  weights: Float32Array,
  sums: Float64Array,
): void {
  const width = sums.length;
  sums.fill(0);
  for (const at of hits) {
    const from = at * width;
    for (let h = 0; h < width; h++) sums[h] = (sums[h] as number) + (weights[from + h] as number);
  }
  const scale = 1 / Math.sqrt(hits.length || 1);
  for (let h = 0; h < width; h++) {
    sums[h] = 1 / (1 + Math.exp(-((bias[h] ?? 0) + scale * (sums[h] as number))));
  }
}
