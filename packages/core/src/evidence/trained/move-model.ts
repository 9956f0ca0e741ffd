import type { Move } from '../move.ts';
import { type LinearHeads, loadHeads, type StoredHeads } from './linear-heads.ts';

/** Heads of the trained part besides the moves: what only pretends, and what a rater quotes for a dimension. */
export const VOID_HEAD = 'void';
/** What the names of the heads begin with that say how likely a rater quotes a sentence. */
export const QUOTE_HEADS = 'quote: ';
/** The head that says how likely a rater quotes a sentence for a dimension's points. */
export function quoteHead(dimension: string): string {
  return `${QUOTE_HEADS}${dimension}`;
}

/** From these chances on a sentence is taken to perform a move: in an answer, and in design prose. */
export interface MoveThresholds {
  readonly told: Readonly<Record<Move, number>>;
  readonly prose: Readonly<Record<Move, number>>;
}

/** The trained weights of the evidence room as they are stored. */
export interface StoredMoveModel extends StoredHeads {
  readonly thresholds: MoveThresholds;
}

/** The trained weights, ready to use. */
export interface MoveModel {
  readonly heads: LinearHeads;
  readonly thresholds: MoveThresholds;
}

/** Makes a stored model ready to use. */
export function loadMoveModel(stored: StoredMoveModel): MoveModel {
  return { heads: loadHeads(stored), thresholds: stored.thresholds };
}
