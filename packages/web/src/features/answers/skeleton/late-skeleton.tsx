import { inferKind, type QuestionKind, sketchStory } from '@sounding/core';
import { useMemo } from 'react';
import type { ShownAnswer } from '../shown-answer.ts';
import type { SelectionHandle } from '../use-selection.ts';
import { SkeletonBar } from './skeleton-bar.tsx';

/** Sketches what was told and shows it. Computed after the first paint of the feedback, in a room kept for it. */
export function LateSkeleton({ answer, selection }: { answer: ShownAnswer; selection: SelectionHandle }) {
  const { question, text, mode, timing, assessment } = answer;
  const kind: QuestionKind = answer.kind ?? inferKind(question);
  const parts = useMemo(
    () => sketchStory(text, mode, assessment.moves, kind),
    [text, mode, assessment.moves, kind],
  );
  return parts && <SkeletonBar parts={parts} timing={timing} selection={selection} />;
}
