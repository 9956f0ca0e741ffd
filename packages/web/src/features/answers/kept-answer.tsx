import { type Dimension, type DimensionResult, findInstructions } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { type ReactNode, useMemo, useState } from 'react';
import { AttemptsStrip } from './attempts/attempts-strip.tsx';
import type { AskedQuestion } from './desk/asked-question.ts';
import { FeedbackView } from './feedback-view.tsx';
import { KeptStatus } from './kept-status.tsx';
import { DoubtfulWordsCheck } from './provisional/doubtful-words-check.tsx';
import { useProvisional } from './provisional/use-provisional.ts';
import { compareStored } from './readings/compare-stored.ts';
import { ReadingRow } from './readings/reading-row.tsx';
import { shownReading, type WantedReading } from './readings/shown-reading.ts';
import type { PointsChanges, ShowPassages } from './shown-answer.ts';
import { useAnswer } from './use-answer.ts';

/** What a model has to do with a kept answer, as the page brings it. */
export interface ModelSlots {
  /** What it has read so far, while it reads. */
  readonly growing: Readonly<Partial<Record<Dimension, DimensionResult>>>;
  /** Where its reading stands, and what can be done about it. */
  readonly line: ReactNode;
  readonly coach: (show: ShowPassages) => ReactNode;
}

/**
 * A kept answer with the reading that leads, and how it compares with the one it revises. `onKept` hears of a mended one;
 * `model` is there where one is set.
 */
export function KeptAnswer({
  answer,
  question,
  actions,
  model,
  onKept,
}: {
  answer: StoredAnswer;
  /** The question that it was scored on: the bank's own where there is one, for that knows more than what is kept. */
  question: AskedQuestion;
  actions: ReactNode;
  model: ModelSlots | undefined;
  onKept: (answerId: string) => void;
}) {
  const { text, assessments } = answer;
  const earlier = useAnswer(answer.revises);
  const provisional = useProvisional(answer, question);
  const [wanted, setWanted] = useState<WantedReading>('leading');
  const asksModel = model !== undefined || assessments.length > 1;
  const holdsInstructions = useMemo(() => asksModel && findInstructions(text).length > 0, [asksModel, text]);
  const growing = model?.growing;
  const shown = useMemo(
    () => shownReading(assessments, { holdsInstructions, wanted, ...(growing && { growing }) }),
    [assessments, holdsInstructions, wanted, growing],
  );
  const compared = useMemo(
    () =>
      earlier.data &&
      shown &&
      compareStored(earlier.data, answer, shown.byModel.length > 0 ? undefined : shown.assessment),
    [earlier.data, answer, shown],
  );
  if (shown === undefined)
    return <p className="py-6 text-muted">This answer was kept without an assessment.</p>;
  const { assessment, byModel, other } = shown;
  const byLocal = assessment.engine.kind === 'local';
  const ofShown = compared?.second.assessmentId === assessment.assessmentId;
  return (
    <FeedbackView
      question={answer.question.text}
      kind={answer.question.kind}
      text={answer.text}
      mode={answer.mode}
      seconds={answer.seconds}
      timing={answer.timing}
      recordingId={answer.recordingId}
      assessment={assessment}
      changes={
        compared?.comparison.comparable && ofShown
          ? without(compared.comparison.dimensions, byModel)
          : NO_CHANGES
      }
      provisional={byLocal ? provisional.dimensions.filter((name) => !byModel.includes(name)) : NONE}
      besides={shown}
      actions={actions}
      reading={
        (model !== undefined || other !== undefined) && (
          <ReadingRow
            assessment={assessment}
            other={other}
            holdsInstructions={holdsInstructions}
            onChoose={setWanted}
          >
            {model?.line}
          </ReadingRow>
        )
      }
      check={(listen) => (
        <DoubtfulWordsCheck answer={answer} handle={provisional} listen={listen} onKept={onKept} />
      )}
      coach={model?.coach}
      more={<AttemptsStrip answerId={answer.id} revises={answer.revises} />}
      status={
        <KeptStatus
          answer={answer}
          earlier={earlier.isError ? 'gone' : earlier.isPending ? 'coming' : 'there'}
          comparison={compared?.comparison}
          byLocal={!byLocal && !ofShown}
        />
      }
    />
  );
}

const NONE: readonly Dimension[] = [];
const NO_CHANGES: PointsChanges = {};

/** What a model has just read is not compared with what the local engine read before. */
function without(changes: PointsChanges, names: readonly Dimension[]): PointsChanges {
  if (names.length === 0) return changes;
  return Object.fromEntries(Object.entries(changes).filter(([name]) => !names.includes(name as Dimension)));
}
