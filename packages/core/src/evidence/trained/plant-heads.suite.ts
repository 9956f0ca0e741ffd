import { MOVES, type Move } from '../move.ts';
import { type StoredHeads, ZERO } from './linear-heads.ts';
import { quoteHead, type StoredMoveModel, VOID_HEAD } from './move-model.ts';

/** The heads of a whole move model, with quotes for two dimensions. */
export const ALL_HEADS: readonly string[] = [...MOVES, VOID_HEAD, quoteHead('numbers'), quoteHead('scale')];

/** What a test wants a head to know: its bias, and by feature the steps of its weight, from -45 to 45. */
export interface PlantedHead {
  readonly bias?: number;
  readonly steps?: Readonly<Record<string, number>>;
}

/** Writes heads down as they are stored, each step worth `step`. */
export function plantHeads(heads: Readonly<Record<string, PlantedHead>>, step = 0.1): StoredHeads {
  const names = Object.keys(heads);
  const features = [...new Set(Object.values(heads).flatMap((head) => Object.keys(head.steps ?? {})))].sort();
  return {
    heads: names,
    bias: names.map((name) => heads[name]?.bias ?? 0),
    step: names.map(() => step),
    features,
    weights: features
      .flatMap((feature) =>
        names.map((name) => String.fromCharCode(ZERO + (heads[name]?.steps?.[feature] ?? 0))),
      )
      .join(''),
  };
}

/** A whole move model in which every head has the same bias, but for those that are planted. */
export function plantMoveModel(
  bias: number,
  threshold: number,
  planted: Readonly<Record<string, PlantedHead>> = {},
): StoredMoveModel {
  const heads = Object.fromEntries(ALL_HEADS.map((head) => [head, { bias, ...planted[head] }]));
  const all = Object.fromEntries(MOVES.map((move) => [move, threshold])) as Record<Move, number>;
  return { ...plantHeads(heads), thresholds: { told: all, prose: all } };
}
