import type { Labelled } from '../data/answers.ts';
import type { Baseline } from './baseline.ts';
import { fitByRegression, type Learn } from './fit-by-regression.ts';
import { solveRidge } from './solve-ridge.ts';
import { plainWords, wordGrams } from './text-grams.ts';
import { fitTfidf, similaritiesTo } from './tfidf.ts';

/** How strongly weights are pulled towards 0; rows have length 1. */
const PENALTIES = [0.1, 0.3, 1, 3, 10];

const termsRead = new WeakMap<Labelled, string[]>();

function termsOf(labelled: Labelled): string[] {
  const known = termsRead.get(labelled);
  if (known !== undefined) return known;
  const terms = wordGrams(plainWords(labelled.answer.text));
  termsRead.set(labelled, terms);
  return terms;
}

/** The values at some places of a row; training asks for it a thousand times over. */
function pick(row: Float64Array, places: Int32Array): Float64Array {
  const out = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) out[i] = row[places[i] as number] as number;
  return out;
}

/** Learns how far an answer lies from the mean of its fellows; a row holds its similarities to all training answers. */
function learnRidge(rows: readonly Float64Array[], penalty: number): Learn<Float64Array> {
  return (members, truth) => {
    const mean = members.reduce((sum, i) => sum + (truth[i] as number), 0) / members.length;
    const places = Int32Array.from(members);
    const products = members.map((i) => pick(rows[i] as Float64Array, places));
    const weights = solveRidge(
      products,
      members.map((i) => (truth[i] as number) - mean),
      penalty,
    );
    return (row) => members.reduce((sum, k, at) => sum + (row[k] as number) * (weights[at] as number), mean);
  };
}

/** Knows which words an answer says and which two stand side by side, and so mostly its topic. */
export const tfidfRidge: Baseline = {
  name: 'tfidf-ridge',
  description: 'ridge regression on TF-IDF of words and pairs of words, a penalty for each dimension',
  fit(training) {
    const vectorOf = fitTfidf(training.map(termsOf));
    const vectors = training.map((labelled) => vectorOf(termsOf(labelled)));
    const similarities = similaritiesTo(vectors);
    const rows = vectors.map(similarities);
    return fitByRegression(training, {
      rows,
      read: (labelled) => similarities(vectorOf(termsOf(labelled))),
      settings: PENALTIES.map((penalty) => learnRidge(rows, penalty)),
    });
  },
};
