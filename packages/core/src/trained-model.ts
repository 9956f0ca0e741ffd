import { loadMoveModel, type MoveModel, type StoredMoveModel } from './evidence/trained/move-model.ts';
import { loadPointsModel, type PointsModel, type StoredPointsModel } from './rubric/trained/points-model.ts';

/** All trained weights as they are stored, and what they were made from. */
export interface StoredModel {
  /** Of the weights themselves; kept with every assessment. */
  readonly hash: string;
  /** SHA-256 of every file that was learnt from, by its name. */
  readonly learntFrom: Readonly<Record<string, string>>;
  readonly moves: StoredMoveModel;
  readonly points: StoredPointsModel;
}

/** All trained weights, ready to use. */
export interface TrainedModel {
  readonly hash: string;
  readonly moves: MoveModel;
  readonly points: PointsModel;
}

/** Makes stored weights ready to use, which takes a few milliseconds. */
export function loadModel(stored: StoredModel): TrainedModel {
  return {
    hash: stored.hash,
    moves: loadMoveModel(stored.moves),
    points: loadPointsModel(stored.points),
  };
}
