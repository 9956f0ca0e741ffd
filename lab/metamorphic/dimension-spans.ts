import {
  type Assessment,
  DIMENSIONS,
  type Dimension,
  readText,
  type Span,
  spansOverlap,
} from '@sounding/core';
import { MOVES_OF } from '@sounding/core/training';
import type { Labelled } from '../data/answers.ts';

/** Dimensions that rest on sentences of their own. Structure and credibility are about the whole answer. */
export const LOCAL_DIMENSIONS: readonly Dimension[] = DIMENSIONS.filter(
  (d) => d !== 'structure' && d !== 'credibility',
);

/** Local dimensions that raters label moves for: coverage has none. */
export const MOVED_DIMENSIONS: readonly Dimension[] = LOCAL_DIMENSIONS.filter((d) => d !== 'coverage');

/** The quotes that an assessment gives in favour of a dimension. */
export function evidenceSpans(assessment: Assessment, dimension: Dimension): Span[] {
  return assessment.dimensions[dimension].evidence
    .filter((e) => e.against !== true)
    .map(({ start, end }) => ({ start, end }));
}

/** The segments that a labeller said perform one of a dimension's moves. */
function labelledSpans({ segments }: Labelled, dimension: Dimension): Span[] {
  const moves: ReadonlySet<string> = new Set(MOVES_OF[dimension]);
  return segments
    .filter((s) => s.moves.some((move) => moves.has(move)))
    .map(({ start, end }) => ({ start, end }));
}

/** An answer's sentences as the engine cuts them, before it leaves any out. */
export function sentencesIn({ answer }: Labelled): Span[] {
  return readText(answer.text, answer.mode).sentences.map(({ start, end }) => ({ start, end }));
}

/** The engine's sentences that share a letter with any of the spans, in text order. */
function sentencesAt(labelled: Labelled, spans: readonly Span[]): Span[] {
  return sentencesIn(labelled).filter((sentence) => spans.some((span) => spansOverlap(span, sentence)));
}

/** Every sentence that speaks for a dimension, by the engine's quotes or by the labels. */
export function sentencesOf(labelled: Labelled, assessment: Assessment, dimension: Dimension): Span[] {
  return sentencesAt(labelled, [
    ...evidenceSpans(assessment, dimension),
    ...labelledSpans(labelled, dimension),
  ]);
}
