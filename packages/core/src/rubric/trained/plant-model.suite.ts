import { DIMENSIONS, type Dimension } from '../../bank/dimension.ts';
import { type PlantedHead, plantMoveModel } from '../../evidence/trained/plant-heads.suite.ts';
import type { StoredModel } from '../../trained-model.ts';
import { QUOTED_AT_ALL_FOREST, QUOTED_FOREST } from './evidence-strength.ts';
import { plantForest } from './plant-forest.suite.ts';
import { type EvidenceBar, OCCASION_FOREST } from './points-model.ts';

/** What a made-up engine thinks of every answer and every sentence alike. */
export interface Opinion {
  /** The points that it expects on every dimension. */
  readonly expected?: number;
  /** How likely it thinks that a dimension applies. */
  readonly applies?: number;
  /** How likely it thinks that a sentence is quoted, for a dimension and for anything. */
  readonly quoted?: number;
  /** The bars; a dimension that is not named takes any quote. */
  readonly bars?: Readonly<Partial<Record<Dimension, EvidenceBar>>>;
  /** Heads of the move model that do not like every sentence. */
  readonly heads?: Readonly<Record<string, PlantedHead>>;
}

const ANY: EvidenceBar = { quoted: 0.1, carries: 0.1 };

/** Weights of an engine of fixed opinions, to see what the rest of the engine makes of them. */
export function plantModel({
  expected = 3,
  applies = 1,
  quoted = 1,
  bars = {},
  heads = {},
}: Opinion = {}): StoredModel {
  const always = (names: readonly string[], says: number) => ({
    features: [],
    cuts: [],
    depth: 1,
    forests: Object.fromEntries(names.map((name) => [name, plantForest(says, 1, [])])),
  });
  return {
    hash: 'planted',
    learntFrom: {},
    moves: plantMoveModel(2, 0.5, heads),
    points: {
      answer: always(DIMENSIONS, expected),
      occasion: always([OCCASION_FOREST], applies),
      steps: Object.fromEntries(DIMENSIONS.map((d) => [d, [0.5, 1.5, 2.5]])),
      evidence: always([QUOTED_FOREST], quoted),
      atAll: always([QUOTED_AT_ALL_FOREST], quoted),
      bars: Object.fromEntries(DIMENSIONS.map((d) => [d, bars[d] ?? ANY])),
    },
  };
}
