import { followUpStanding } from '@sounding/core';
import { Link } from 'react-router';
import { formatClock } from '../../lib/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { AnswerFold } from './answer-fold.tsx';
import type { Turn } from './asked-turn.tsx';
import type { LitPassage } from './lit-passage.ts';
import { localReading } from './local-reading.ts';
import { ModelReadingNote } from './model-reading-note.tsx';
import { PointsRow } from './points-row.tsx';
import { TurnRow } from './turn-row.tsx';

/** What became of a turn that is over: the answer with its points, or that there is none. */
export function GivenAnswer({ turn, lit }: { turn: Turn; lit: LitPassage | null }) {
  const { answer, probe, skipped } = turn;
  if (answer === undefined) {
    return (
      <TurnRow who="You">
        <p className="text-sm text-muted">
          <Icon name="partly" /> {skipped ? 'Passed on this one.' : 'Not answered: the session was ended.'}
        </p>
      </TurnRow>
    );
  }
  const standing = probe === undefined ? undefined : followUpStanding(turn);
  const assessment = localReading(answer);
  const feedback = (
    <Link to={`/answers/${answer.id}`} className="underline">
      feedback
    </Link>
  );
  return (
    <TurnRow
      who={
        <>
          You
          {answer.seconds !== undefined && (
            <span className="font-mono sm:block">
              <span className="sm:hidden">, </span>
              {formatClock(answer.seconds)}
            </span>
          )}
        </>
      }
    >
      <AnswerFold text={answer.text} lit={lit?.answerId === answer.id ? lit : null} />
      {assessment && (
        <PointsRow assessment={assessment} asked={probe?.dimension} notKnown={standing === 'not-known'}>
          {feedback}
        </PointsRow>
      )}
      {probe === undefined && <ModelReadingNote answer={answer} />}
    </TurnRow>
  );
}
