import type { SessionView } from '@sounding/core/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { answerKeys } from '../features/answers/answers-api.ts';
import { draftKey } from '../features/answers/draft.ts';
import { ReplyDesk } from '../features/answers/replying/reply-desk.tsx';
import { useQuestions } from '../features/questions/use-questions.ts';
import { type OpenQuestion, SessionColumn } from '../features/sessions/session-column.tsx';
import { sessionDeletions } from '../features/sessions/session-deletions.ts';
import { SessionHeader } from '../features/sessions/session-header.tsx';
import { postTurnAnswer } from '../features/sessions/sessions-api.ts';
import { useSession } from '../features/sessions/use-session.ts';
import { RequestError } from '../lib/request.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { ChoosingByModel } from './choosing-by-model.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { ofBank } from './of-bank.ts';
import { speakSlot } from './speak-slot.tsx';
import { usePageTitle } from './use-page-title.ts';

/** One session: a question, and an interviewer who asks on. */
export function SessionPage() {
  const { sessionId = '' } = useParams();
  const session = useSession(sessionId);
  usePageTitle(titleOf(session.data?.question.text));
  if (session.data) return <Room session={session.data} key={sessionId} />;
  if (session.isPending) return <Waiting what="Fetching the session" />;
  if (session.error instanceof RequestError && session.error.status === 404)
    return <NotFoundPage what="session" />;
  return (
    <div role="alert">
      <h1 className="sr-only">Session</h1>
      <Notice tone="bad" text={session.error?.message ?? 'The session could not be fetched.'}>
        <Button onClick={() => session.refetch()}>Try again</Button>
      </Notice>
    </div>
  );
}

/** The question's first words, so that several sessions can be told apart; cut where a tab would cut them anyway. */
function titleOf(question = ''): string {
  const words = question.split(/\s+/).slice(0, 8).join(' ');
  return words === '' ? 'Session' : `${words} · Session`;
}

function Room({ session }: { session: SessionView }) {
  const navigate = useNavigate();
  const remove = () => {
    sessionDeletions.ask(session.id);
    void navigate('/sessions');
  };
  return (
    <SessionColumn
      session={session}
      header={<SessionHeader session={session} onDelete={remove} />}
      desk={(open) => <Desk {...open} />}
      choosing={(props) => <ChoosingByModel {...props} />}
    />
  );
}

/** The room to answer in is that of answers; what it sends goes to the session. */
function Desk({ sessionId, turn, question, beside, onMoved }: OpenQuestion) {
  const questions = useQuestions().data;
  const queries = useQueryClient();
  return (
    <ReplyDesk
      draftKey={draftKey({ session: sessionId, turn })}
      question={ofBank(question, questions) ?? question}
      followUp={turn > 0}
      speak={speakSlot}
      beside={beside}
      post={(body, key) => postTurnAnswer(sessionId, { turn, ...body }, key)}
      onMoved={(reply) => {
        // The answer to the question itself is one of the past answers.
        if (turn === 0) void queries.invalidateQueries({ queryKey: answerKeys.all });
        onMoved(reply?.session);
      }}
    />
  );
}
