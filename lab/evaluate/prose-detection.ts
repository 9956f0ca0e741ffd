import { MOVES, readText } from '@sounding/core';
import { loadMoveModel, readMoves } from '@sounding/core/training';
import { PROSE_CONTEXT, type ProseSentence, proseUnits } from '../data/prose.ts';
import { averagePrecision, detection } from '../measure/detection.ts';
import type { Example } from '../train/example.ts';
import { chooseProseThresholds, dealtTo, headsFrom } from '../train/train-model.ts';
import { OPTIONS } from '../train/train-options.ts';
import type { MoveDetection } from './move-detection.ts';

/** Documents are dealt into so many parts, each read by heads that have seen none of its documents. */
const PARTS = 5;

/**
 * Measures the moves found in the set's own hand-labelled sentences of design prose by heads that learnt from all answers
 * and from other documents; thresholds, too, are chosen on other documents.
 */
export function proseDetection(
  prose: readonly ProseSentence[],
  examples: readonly Example[],
): MoveDetection[] {
  const units = examples.flatMap((e) => e.units);
  const learnt = new Map(prose.map((s) => [s, proseUnits(s)]));
  const read = new Map<ProseSentence, ReturnType<typeof readMoves>>();
  for (let p = 0; p < PARTS; p++) {
    const others = prose.filter((s) => dealtTo(s.source, PARTS) !== p);
    const model = loadMoveModel(
      headsFrom([...units, ...others.flatMap((s) => learnt.get(s) ?? [])], OPTIONS),
    );
    for (const s of prose) {
      if (dealtTo(s.source, PARTS) === p)
        read.set(s, readMoves(readText(s.text, 'typed'), PROSE_CONTEXT, model));
    }
  }
  const thresholds = Array.from({ length: PARTS }, (_, p) =>
    chooseProseThresholds(
      prose.filter((s) => dealtTo(s.source, PARTS) !== p),
      read,
    ),
  );
  const gold = prose.filter((s) => s.isGold);
  return MOVES.map((move) => {
    const items = gold.map((s) => {
      const score = Math.max(0, ...(read.get(s)?.chances.get(move) ?? []));
      const threshold = thresholds[dealtTo(s.source, PARTS)]?.[move] ?? 1;
      return { score, found: score >= threshold, isTrue: s.moves.includes(move) };
    });
    return {
      move,
      ...detection(items.map(({ found, isTrue }) => [found, isTrue] as const)),
      averagePrecision: averagePrecision(items.map(({ score, isTrue }) => [score, isTrue] as const)),
    };
  });
}
