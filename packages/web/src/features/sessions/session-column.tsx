import type { SessionView } from '@sounding/core/contract';
import { type ReactNode, Suspense, useState } from 'react';
import { Announce } from '../../ui/announce.tsx';
import { late } from '../../ui/late.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AskedTurn } from './asked-turn.tsx';
import { Choosing } from './choosing.tsx';
import { GivenAnswer } from './given-answer.tsx';
import { LeaveTurn } from './leave-turn.tsx';
import type { LitPassage, ShowPassage } from './lit-passage.ts';
import { MoveTrouble } from './move-trouble.tsx';
import { OpenTurn } from './open-turn.tsx';
import { spokenState } from './session-words.ts';
import { TurnRow } from './turn-row.tsx';
import { useMoves } from './use-moves.ts';
import { useTakeSession } from './use-session.ts';

const ClosingView = late(async () => (await import('./closing/closing-view.tsx')).ClosingView);

/** What is to be answered, for the desk that the page brings. */
export interface OpenQuestion {
  readonly sessionId: string;
  /** 0 is the question itself. */
  readonly turn: number;
  readonly question: SessionView['question'];
  /** The ways on without answering, told whether there are words that they would give up. */
  readonly beside: (hasWords: boolean) => ReactNode;
  /** Takes over what the server made of the answer; without it the server is asked. */
  readonly onMoved: (session?: SessionView) => void;
}

/** What chooses the next follow-up where a model is the interviewer. */
export interface ChoosingProps {
  readonly session: SessionView;
  /** The session has moved on: the server is to be asked. */
  readonly onMoved: () => void;
}

/**
 * A session as one column: the question, each answer and follow-up, and at its end what is open or what came of it all.
 * `desk` is where what is open is answered, `choosing` what stands there while a model chooses the next follow-up.
 */
export function SessionColumn({
  session,
  header,
  desk,
  choosing,
}: {
  session: SessionView;
  header: ReactNode;
  desk: (open: OpenQuestion) => ReactNode;
  choosing?: (props: ChoosingProps) => ReactNode;
}) {
  const moves = useMoves(session);
  const take = useTakeSession(session.id);
  const [lit, setLit] = useState<LitPassage | null>(null);
  const { turns, status, question } = session;
  const first = turns[0]?.answer?.id;
  const show: ShowPassage = ({ start, end, answerId = first }) => {
    if (answerId !== undefined) setLit({ start, end, answerId });
  };
  const last = turns.length - 1;
  const open = status === 'question-open' || status === 'probe-open' ? last : null;
  return (
    <div className="mx-auto flex w-full max-w-[52rem] flex-col gap-6">
      <Announce text={spokenState(session)} />
      {header}
      <TurnRow who="Question">
        <h1 id={open === 0 ? 'question' : undefined} className="text-lg font-semibold text-pretty">
          {question.text || 'A question of your own'}
        </h1>
      </TurnRow>
      {turns.slice(0, open ?? turns.length).map((turn, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a turn is its place, and none ever goes
        <section key={index} aria-label={labelOf(index)} className="flex flex-col gap-3">
          <AskedTurn turn={turn} number={index} open={false} onQuote={show} />
          <GivenAnswer turn={turn} lit={lit} />
        </section>
      ))}
      {open !== null && turns[open] !== undefined && (
        <OpenTurn key={open} turn={turns[open]} number={open} onQuote={show}>
          <MoveTrouble moves={moves} onGoOn={() => take()} />
          {desk({
            sessionId: session.id,
            turn: open,
            question: questionOf(session, open),
            beside: (hasWords) => <LeaveTurn moves={moves} hasWords={hasWords} followUp={open > 0} />,
            onMoved: take,
          })}
        </OpenTurn>
      )}
      {status === 'choosing' && (
        <div>
          <MoveTrouble moves={moves} onGoOn={() => take()} />
          {session.interviewer === 'model' && choosing ? (
            choosing({ session, onMoved: () => take() })
          ) : (
            <Choosing moves={moves} key={last} />
          )}
        </div>
      )}
      {session.closing && (
        <Suspense fallback={<Waiting what="Opening the feedback" />}>
          <ClosingView session={session} closing={session.closing} onQuote={show} />
        </Suspense>
      )}
    </div>
  );
}

/** What a turn asks, as a question: a follow-up is one of its session's kind. */
function questionOf({ question, turns }: SessionView, turn: number): SessionView['question'] {
  const probe = turns[turn]?.probe;
  return probe === undefined ? question : { text: probe.text, kind: question.kind };
}

function labelOf(index: number): string {
  return index === 0 ? 'Your answer' : `Follow-up ${index}`;
}
