import type { Dimension } from '@sounding/core';
import {
  type AnswerFacts,
  combineEvidence,
  EVIDENCE_FEATURES,
  type EvidenceBar,
  evidenceRows,
  QUOTED_AT_ALL_FOREST,
  QUOTED_DIMENSIONS,
  QUOTED_FOREST,
  quoteHead,
  SENTENCE_FEATURES,
  type StoredForests,
  type StoredModel,
  sentenceRows,
} from '@sounding/core/training';
import { binRows, growForest, storeForest } from '../learn/boosted-trees.ts';
import type { TrainingUnit } from '../learn/train-heads.ts';
import { type Example, HEADS } from './example.ts';
import { predictHeldOut } from './predict-held-out.ts';
import type { TrainOptions } from './train-options.ts';

/** Of what raters quoted, this share should be among our evidence where a dimension has points. */
const FOUND = 0.84;
/** Points need one sentence this many times as strong as the bar, so that none are left when all above it is gone. */
const CARRIES = 1.3;
/** For the craft dimensions, the share of what is quoted for something that should be among our evidence. */
const CRAFT_SHARE = 0.97;

interface EvidenceRow {
  readonly example: Example;
  readonly dimension: Dimension;
  readonly row: Float32Array;
  readonly quoted: boolean;
  /** Where the sentence stands among all sentences of all answers. */
  readonly sentence: number;
}

/**
 * Learns which sentences raters quote, and sets the bars as high as lets in most of what they quoted, judged by forests
 * that had not seen it.
 */
export function trainEvidence(
  examples: readonly Example[],
  facts: readonly AnswerFacts[],
  part: (example: Example) => number,
  options: TrainOptions,
): {
  readonly stored: Pick<StoredModel['points'], 'evidence' | 'atAll' | 'bars'>;
  /** True where a sentence of the example carries points for a dimension, as far as that was judged. */
  readonly isCarried: (example: number, dimension: string) => boolean;
} {
  const sentences: { readonly example: Example; readonly row: Float32Array; readonly quoted: boolean }[] = [];
  const rows: EvidenceRow[] = [];
  examples.forEach((example, e) => {
    if (example.isCopy) return;
    const own = facts[e] as AnswerFacts;
    const shared = sentenceRows(
      own,
      example.reading.sentences.map((s) => s.text.length),
    );
    const from = sentences.length;
    shared.forEach((row, i) => {
      sentences.push({ example, row, quoted: QUOTED_DIMENSIONS.some((d) => isQuoted(example, i, d)) });
    });
    for (const dimension of QUOTED_DIMENSIONS) {
      evidenceRows(own, shared, dimension).forEach((row, i) => {
        if (row === undefined) return;
        rows.push({ example, dimension, row, quoted: isQuoted(example, i, dimension), sentence: from + i });
      });
    }
  });
  const atAll = learnQuotes(sentences, part, options);
  const forIt = learnQuotes(rows, part, options);
  const ofQuotes = rows.flatMap((r, i) =>
    r.quoted ? [combineEvidence(forIt.heldOut[i] as number, atAll.heldOut[r.sentence] as number)] : [],
  );
  const worthIt = sentences.flatMap((s, i) => (s.quoted ? [atAll.heldOut[i] as number] : []));
  const bars: Record<string, EvidenceBar> = {};
  for (const dimension of QUOTED_DIMENSIONS) bars[dimension] = barAt(at(best(ofQuotes), FOUND));
  for (const dimension of ['structure', 'credibility']) {
    const bar = barAt(at(best(worthIt), CRAFT_SHARE));
    bars[dimension] = { ...bar, carries: bar.quoted };
  }
  const strongest = new Map<Example, Map<string, number>>();
  rows.forEach((r, i) => {
    const strength = combineEvidence(forIt.heldOut[i] as number, atAll.heldOut[r.sentence] as number);
    const own = strongest.get(r.example) ?? new Map<string, number>();
    strongest.set(r.example, own.set(r.dimension, Math.max(strength, own.get(r.dimension) ?? 0)));
  });
  return {
    stored: {
      bars,
      evidence: { ...forIt.stored(QUOTED_FOREST), features: EVIDENCE_FEATURES },
      atAll: { ...atAll.stored(QUOTED_AT_ALL_FOREST), features: SENTENCE_FEATURES },
    },
    isCarried: (e, dimension) =>
      !QUOTED_DIMENSIONS.some((d) => d === dimension) ||
      (strongest.get(examples[e] as Example)?.get(dimension) ?? 0) >= (bars[dimension]?.carries ?? 0),
  };
}

function isQuoted(example: Example, sentence: number, dimension: Dimension): boolean {
  return (example.units[sentence] as TrainingUnit).truth[HEADS.indexOf(quoteHead(dimension))] === 1;
}

/** Grows a forest on which rows are quoted, and says what forests that had not seen a row's part say of it. */
function learnQuotes(
  rows: readonly { readonly example: Example; readonly row: Float32Array; readonly quoted: boolean }[],
  part: (example: Example) => number,
  options: TrainOptions,
): { readonly heldOut: Float64Array; readonly stored: (name: string) => StoredForests } {
  const binned = binRows(rows.map((r) => r.row));
  const all = rows.map((_, r) => r);
  const targets = rows.map((r) => (r.quoted ? 1 : 0));
  const ones = rows.map(() => 1);
  const partOf = (r: number): number => part((rows[r] as { example: Example }).example);
  return {
    heldOut: predictHeldOut(binned, all, targets, ones, options.evidence, partOf, options.parts),
    stored: (name) => ({
      features: [],
      cuts: binned.cuts,
      depth: options.evidence.depth,
      forests: { [name]: storeForest(growForest(binned, all, targets, ones, options.evidence)) },
    }),
  };
}

function best(values: number[]): number[] {
  return values.sort((a, b) => b - a);
}

function at(ranked: readonly number[], share: number): number {
  return ranked[Math.min(ranked.length - 1, Math.floor(ranked.length * share))] ?? 0;
}

function barAt(quoted: number): EvidenceBar {
  return { quoted: Number(quoted.toFixed(4)), carries: Number((quoted * CARRIES).toFixed(4)) };
}
