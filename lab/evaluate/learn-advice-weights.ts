import type { Dimension } from '@sounding/core';
import { type ChoiceFacts, type ChoiceWeights, choiceSigns } from '@sounding/core/training';

/** An answer as advice is chosen for it, with the dimensions that a reader's fix asks to change, the main one first. */
export interface FixedAnswer {
  readonly facts: ChoiceFacts;
  readonly wanted: readonly string[];
}

/** Held back so that 59 weights do not learn 206 answers by heart. Chosen once, by its roundness. */
const PENALTY = 1;
const ROUNDS = 600;
const STEP = 0.02;
const MOMENTUM = 0.9;
const DECIMALS = 3;

interface Candidates {
  readonly signs: readonly (readonly (readonly [string, number])[])[];
  /** Shares of what is wanted, adding up to 1. */
  readonly wanted: readonly number[];
}

function candidatesOf({ facts, wanted }: FixedAnswer): Candidates[] {
  const entries = [...choiceSigns(facts)];
  const hits = entries.map(([dimension]) => (wanted.includes(dimension satisfies Dimension) ? 1 : 0));
  const count = hits.reduce<number>((sum, hit) => sum + hit, 0);
  if (count === 0) return [];
  return [{ signs: entries.map(([, signs]) => signs), wanted: hits.map((hit) => hit / count) }];
}

/**
 * Learns which dimension a reader would want changed: a conditional logit over the dimensions that apply (McFadden,
 * 1974), in which every answer's wish is shared evenly among what its fix asks for, with a quadratic penalty.
 * Gradient descent with momentum from zero; deterministic. Weights are rounded to three decimals.
 */
export function learnAdviceWeights(answers: readonly FixedAnswer[]): ChoiceWeights {
  const cases = answers.flatMap(candidatesOf);
  const names = [...new Set(cases.flatMap((c) => c.signs.flat().map(([name]) => name)))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = cases.map((c) => ({
    wanted: c.wanted,
    signs: c.signs.map((signs) => signs.map(([name, value]) => [index.get(name) ?? 0, value] as const)),
  }));
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((w) => PENALTY * w);
    for (const { signs, wanted } of rows) {
      const scores = signs.map((own) => own.reduce((sum, [i, value]) => sum + value * (weights[i] ?? 0), 0));
      const most = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - most));
      const total = odds.reduce((sum, odd) => sum + odd, 0);
      signs.forEach((own, k) => {
        const off = (odds[k] ?? 0) / total - (wanted[k] ?? 0);
        for (const [i, value] of own) slope[i] = (slope[i] ?? 0) + off * value;
      });
    }
    for (let i = 0; i < weights.length; i++) {
      speed[i] = MOMENTUM * (speed[i] ?? 0) - STEP * (slope[i] ?? 0);
      weights[i] = (weights[i] ?? 0) + (speed[i] ?? 0);
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(DECIMALS))]));
}
