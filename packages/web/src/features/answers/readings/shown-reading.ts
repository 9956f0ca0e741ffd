import { type Assessment, type Dimension, type DimensionResult, leadingAssessment } from '@sounding/core';

/** Which engine's reading is wanted; `leading` is the one that leads by itself. */
export type WantedReading = 'leading' | 'local' | 'model';

/** What stands behind the reading of an answer that is drawn. */
export interface ReadingsBesides {
  /** Dimensions that are a model's already, while the rest is still the local engine's. */
  readonly byModel: readonly Dimension[];
  /** The other engine's newest, where there is one. */
  readonly other?: Assessment;
  /** Where the two differ by two or more points. */
  readonly differing: readonly Dimension[];
}

/** An answer's reading as it is drawn, and what stands behind it. */
export interface ShownReading extends ReadingsBesides {
  readonly assessment: Assessment;
}

const NONE: readonly Dimension[] = [];

/** One engine alone has read the answer. */
export const NOTHING_BESIDES: ReadingsBesides = { byModel: NONE, differing: NONE };

/**
 * What is drawn of an answer's assessments, newest first; undefined where there are none. What a model has read so far
 * (`growing`) takes the place of the local engine's verdicts one by one, unless the local reading leads or is wanted.
 */
export function shownReading(
  assessments: readonly Assessment[],
  {
    holdsInstructions,
    wanted = 'leading',
    growing = {},
  }: {
    readonly holdsInstructions: boolean;
    readonly wanted?: WantedReading;
    readonly growing?: Readonly<Partial<Record<Dimension, DimensionResult>>>;
  },
): ShownReading | undefined {
  const led = leadingAssessment(assessments, { holdsInstructions });
  if (led === undefined) return undefined;
  const { leading, other, differing } = led;
  if (other !== undefined) {
    const turned = wanted !== 'leading' && wanted !== leading.engine.kind;
    const [shown, behind] = turned ? [other, leading] : [leading, other];
    return { assessment: withLocalParts(shown, behind), byModel: NONE, other: behind, differing };
  }
  const byModel = Object.keys(growing) as Dimension[];
  const grows =
    byModel.length > 0 &&
    wanted !== 'local' &&
    !holdsInstructions &&
    leading.engine.kind === 'local' &&
    leading.status === 'ok';
  if (!grows) return { assessment: leading, byModel: NONE, differing };
  return {
    assessment: { ...leading, dimensions: { ...leading.dimensions, ...growing } },
    byModel,
    differing,
  };
}

/** A model makes no follow-ups and finds no key points beside its reading: those of the local engine stay on the page. */
function withLocalParts(shown: Assessment, other: Assessment): Assessment {
  if (shown.engine.kind === 'local') return shown;
  return {
    ...shown,
    probes: shown.probes.length > 0 ? shown.probes : other.probes,
    ...(shown.keyPoints === undefined && other.keyPoints !== undefined ? { keyPoints: other.keyPoints } : {}),
  };
}
