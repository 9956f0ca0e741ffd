import type { Assessment, Dimension, Evidence, FoundMove, Span } from '@sounding/core';
import { cutAtSpans, type Piece } from '../../lib/highlight.ts';

/** A piece of evidence together with the dimension it speaks about. */
export interface PlacedEvidence {
  readonly dimension: Dimension;
  readonly evidence: Evidence;
}

/** A stretch of the answer that is drawn as one: a sentence, or what stands between two. */
export interface Run extends Span {
  /** Position among the sentences; null for what lies between them. */
  readonly sentence: number | null;
  readonly pieces: readonly Piece[];
}

/** All evidence of an assessment, in the order of the text. */
export function placedEvidence(assessment: Assessment): readonly PlacedEvidence[] {
  const all = Object.entries(assessment.dimensions).flatMap(([name, result]) =>
    result.evidence.map((evidence) => ({ dimension: name as Dimension, evidence })),
  );
  return all.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}

/**
 * Lays an answer out: runs in order that joined are the text again. The pieces within a run name the
 * evidence over them by its index in `spans`. Sentences must be in order and must not overlap.
 */
export function layOutAnswer(
  text: string,
  sentences: readonly Span[],
  spans: readonly Span[],
): readonly Run[] {
  const runs: { start: number; end: number; sentence: number | null; pieces: Piece[] }[] = [];
  for (const piece of cutAtSpans(text, [...spans, ...sentences])) {
    const within = piece.spans.find((index) => index >= spans.length);
    const sentence = within === undefined ? null : within - spans.length;
    const evidence = piece.spans.filter((index) => index < spans.length);
    const last = runs.at(-1);
    const kept = { ...piece, spans: evidence };
    if (last && last.sentence === sentence) {
      last.pieces.push(kept);
      last.end = piece.end;
    } else {
      runs.push({ start: piece.start, end: piece.end, sentence, pieces: [kept] });
    }
  }
  return runs;
}

/** What lies over a stretch of the text: its evidence, and the moves that support none of it. */
export function earnedWithin(
  span: Span,
  placed: readonly PlacedEvidence[],
  moves: readonly FoundMove[],
): { readonly evidence: readonly PlacedEvidence[]; readonly otherMoves: readonly FoundMove[] } {
  const overlaps = (other: Span) => other.start < span.end && span.start < other.end;
  const evidence = placed.filter((p) => overlaps(p.evidence));
  const named = new Set(evidence.map((p) => p.evidence.move));
  return { evidence, otherMoves: moves.filter((move) => overlaps(move) && !named.has(move.move)) };
}

/** The sentence that a span begins in, or the next one after it; null past the last. */
export function sentenceAt(sentences: readonly Span[], offset: number): number | null {
  const index = sentences.findIndex((sentence) => offset < sentence.end);
  return index < 0 ? null : index;
}
