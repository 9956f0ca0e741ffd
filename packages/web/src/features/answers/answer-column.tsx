import type { Sentence } from '@sounding/core';
import { Suspense } from 'react';
import { late } from '../../ui/late.tsx';
import type { PlacedEvidence, Run } from './answer-layout.ts';
import { AnswerText } from './answer-text.tsx';
import type { Voice } from './axis/voice.ts';
import { KeyPoints } from './key-points.tsx';
import { Part } from './part.tsx';
import type { ShownAnswer } from './shown-answer.ts';
import type { SelectionHandle } from './use-selection.ts';

const LateSkeleton = late(async () => (await import('./skeleton/late-skeleton.tsx')).LateSkeleton);

/** The answer itself: what its story is made of, its text with the quotes, and the key points of a right answer. */
export function AnswerColumn({
  answer,
  painted,
  runs,
  sentences,
  placed,
  selection,
  voice,
  onJump,
}: {
  answer: ShownAnswer;
  /** False until the page has been painted: what is not needed for that waits. */
  painted: boolean;
  runs: readonly Run[];
  sentences: readonly Sentence[];
  placed: readonly PlacedEvidence[];
  selection: SelectionHandle;
  voice: Voice | undefined;
  onJump: (offset: number) => void;
}) {
  const { overall, keyPoints = [] } = answer.assessment;
  return (
    <section aria-label="Your answer" className="feedback-answer flex flex-col gap-3">
      {overall !== null && (
        <div className="skeleton-room">
          {painted && (
            <Suspense>
              <LateSkeleton answer={answer} selection={selection} />
            </Suspense>
          )}
        </div>
      )}
      <AnswerText
        runs={runs}
        sentences={sentences}
        placed={placed}
        selection={selection}
        voice={voice}
        timing={answer.timing}
      />
      {keyPoints.length > 0 && (
        <div className="mt-3 max-w-[80ch] border-t border-line pt-4">
          <Part title="Key points of a right answer">
            <KeyPoints verdicts={keyPoints} onJump={onJump} />
          </Part>
        </div>
      )}
    </section>
  );
}
