import { MOVES, type Move } from '@sounding/core';
import { judgeMoves, loadMoveModel } from '@sounding/core/training';
import { ABLATIONS } from '../baselines/ablations.ts';
import type { ProseSentence } from '../data/prose.ts';
import { proseUnits } from '../data/prose.ts';
import { mean } from '../measure/bootstrap.ts';
import { averagePrecision, detection } from '../measure/detection.ts';
import { type Example, HEADS } from '../train/example.ts';
import { chooseThreshold } from '../train/steps.ts';
import { headsFrom } from '../train/train-model.ts';
import { OPTIONS } from '../train/train-options.ts';

/** How well sentences are told by heads that a part was taken away from. */
export interface AblatedMoves {
  readonly name: string;
  readonly description: string;
  /** Macro F1 and mean average precision over the moves, by sentence of the gold answers. */
  readonly f1: number;
  readonly averagePrecision: number;
}

/** Writers are dealt into so many parts; every answer is judged by heads that have seen no answer of its part. */
const PARTS = 5;

/**
 * The ablation table: the move heads trained again without each part of them and measured on gold answers by
 * sentence, writers left out in parts, thresholds chosen on the other parts. What it costs the points is not told here:
 * the whole engine takes minutes to train for each row.
 */
export function ablateMoves(examples: readonly Example[], prose: readonly ProseSentence[]): AblatedMoves[] {
  const input = { examples: examples.filter((e) => e.emptied === undefined), prose, options: OPTIONS };
  return ABLATIONS.map(({ name, description, change }) => {
    const changed = change(input);
    const documents = changed.prose.flatMap(proseUnits);
    const writers = [...new Set(changed.examples.map((e) => e.writer))].sort();
    const partOf = (writer: string): number => writers.indexOf(writer) % PARTS;
    const gold = changed.examples.filter((e) => e.writer.startsWith('w') && !e.isCopy);
    const chances = new Map<Example, ReadonlyMap<string, ArrayLike<number>>>();
    for (let p = 0; p < PARTS; p++) {
      const learnt = changed.examples.filter((e) => partOf(e.writer) !== p).flatMap((e) => e.units);
      const model = loadMoveModel(headsFrom([...learnt, ...documents], OPTIONS));
      for (const e of gold) {
        if (partOf(e.writer) === p)
          chances.set(e, judgeMoves(e.reading, e.detected, e.context, model).chances);
      }
    }
    const rows = MOVES.map((move) => measure(move, gold, chances, partOf));
    return {
      name,
      description,
      f1: mean(rows.map((r) => r.f1)) ?? 0,
      averagePrecision: mean(rows.map((r) => r.ap)) ?? 0,
    };
  });
}

function measure(
  move: Move,
  gold: readonly Example[],
  chances: ReadonlyMap<Example, ReadonlyMap<string, ArrayLike<number>>>,
  partOf: (writer: string) => number,
): { readonly f1: number; readonly ap: number } {
  const head = HEADS.indexOf(move);
  const items = gold.flatMap((e) =>
    e.units.map((unit, i) => ({
      part: partOf(e.writer),
      score: chances.get(e)?.get(move)?.[i] ?? 0,
      isTrue: unit.truth[head] === 1,
    })),
  );
  const thresholds = Array.from({ length: PARTS }, (_, p) =>
    chooseThreshold(items.filter((x) => x.part !== p).map((x) => [x.score, x.isTrue] as const)),
  );
  const found = items.map((x) => [x.score >= (thresholds[x.part] ?? 1), x.isTrue] as const);
  return {
    f1: detection(found).f1,
    ap: averagePrecision(items.map((x) => [x.score, x.isTrue] as const)) ?? 0,
  };
}
