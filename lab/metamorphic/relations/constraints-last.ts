import { type Span, spansOverlap } from '@sounding/core';
import type { Labelled } from '../../data/answers.ts';
import { withText } from '../checks.ts';
import { pointsIn } from '../compare.ts';
import { sentencesOf } from '../dimension-spans.ts';
import type { Relation } from '../relation.ts';
import { moveToEnd } from '../transforms/move-to-end.ts';

/** Order counts: limits that are only told after the solution are worth one point at most. */
export const constraintsLast: Relation = {
  name: 'constraints-last',
  claim:
    'Moving the constraints behind everything else raises neither constraints nor structure, and takes constraints of 2 ' +
    'or 3 to at most 1 (where a decision stays in front).',
  check: (labelled, assess) => {
    const before = assess(labelled.answer);
    const moved = sentencesOf(labelled, before, 'constraints');
    if (moved.length === 0 || !leavesDecision(labelled, moved)) return [];
    const after = assess(withText(labelled, moveToEnd(labelled.answer.text, moved)));
    return (['constraints', 'structure'] as const).map((dimension) => {
      const from = pointsIn(before, dimension);
      const to = pointsIn(after, dimension);
      const holds = to <= from && (dimension === 'structure' || from < 2 || to <= 1);
      return { id: labelled.answer.id, dimension, holds, broken: holds ? [] : [{ of: dimension, from, to }] };
    });
  },
};

function leavesDecision({ segments }: Labelled, moved: readonly Span[]): boolean {
  return segments.some((s) => s.moves.includes('decision') && !moved.some((span) => spansOverlap(span, s)));
}
