import { type Forests, loadForests, type StoredForests } from './forests.ts';

/** From which chances on a sentence is evidence for a dimension. */
export interface EvidenceBar {
  /** It is quoted. */
  readonly quoted: number;
  /** At least one quote must reach this, or the dimension has no points. */
  readonly carries: number;
}

/** The trained weights of the rubric room as they are stored. */
export interface StoredPointsModel {
  /** By dimension its expected points, from the features of the answer; and the vote. */
  readonly answer: StoredForests;
  /** Whether a dimension applies, from the features of an answer and a dimension. */
  readonly occasion: StoredForests;
  /** By dimension and for `overall`: the expectations from which on one more point is given. */
  readonly steps: Readonly<Record<string, readonly number[]>>;
  /** How well a sentence speaks for a dimension, and whether it is worth a quote at all. */
  readonly evidence: StoredForests;
  readonly atAll: StoredForests;
  readonly bars: Readonly<Record<string, EvidenceBar>>;
}

/** The trained weights, ready to use. */
export interface PointsModel {
  readonly answer: Forests;
  readonly occasion: Forests;
  readonly steps: Readonly<Record<string, readonly number[]>>;
  readonly evidence: Forests;
  readonly atAll: Forests;
  readonly bars: Readonly<Record<string, EvidenceBar>>;
}

/** The one forest that says whether a dimension applies. */
export const OCCASION_FOREST = 'applies';
/** The forest of the vote; the others are named for their dimensions. */
export const VOTE_FOREST = 'overall';

/** Makes a stored model ready to use. */
export function loadPointsModel(stored: StoredPointsModel): PointsModel {
  return {
    answer: loadForests(stored.answer),
    occasion: loadForests(stored.occasion),
    steps: stored.steps,
    evidence: loadForests(stored.evidence),
    atAll: loadForests(stored.atAll),
    bars: stored.bars,
  };
}
