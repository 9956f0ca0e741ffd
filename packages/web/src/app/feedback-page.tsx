import type { Question } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { AnswerActions } from '../features/answers/answer-actions.tsx';
import { answerKeys } from '../features/answers/answers-api.ts';
import { KeptAnswer } from '../features/answers/kept-answer.tsx';
import { ReadingLine } from '../features/interviewer/reading-line.tsx';
import { useModelReading } from '../features/interviewer/use-model-reading.ts';
import { usePreview } from '../features/interviewer/use-preview.tsx';
import { useQuestions } from '../features/questions/use-questions.ts';
import { type SetModel, useInterviewer } from '../lib/use-interviewer.ts';
import { late } from '../ui/late.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { FollowUpsCount } from './follow-ups-count.tsx';
import { justKept } from './just-kept.ts';
import { ofBank } from './of-bank.ts';
import { paths } from './paths.ts';
import { usePageTitle } from './use-page-title.ts';
import { WithAnswer } from './with-answer.tsx';

const Coach = late(async () => (await import('../features/interviewer/coach.tsx')).Coach);

/** One kept answer with its feedback. */
export function FeedbackPage() {
  const { answerId = '' } = useParams();
  const questions = useQuestions().data;
  const interviewer = useInterviewer();
  usePageTitle('Feedback');
  return (
    <WithAnswer id={answerId} key={answerId}>
      {(answer) =>
        // What a model has to do with it has its room on the page from the first.
        interviewer.isPending ? (
          <Waiting what="Opening the feedback" />
        ) : (
          <Feedback answer={answer} questions={questions} model={interviewer.data?.model} />
        )
      }
    </WithAnswer>
  );
}

function Feedback({
  answer,
  questions,
  model,
}: {
  answer: StoredAnswer;
  questions: readonly Question[];
  model: SetModel | undefined;
}) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { pathname, state } = useLocation();
  const { id } = answer;
  const preview = usePreview(model);
  const fresh = justKept.isIn(state);
  useEffect(() => {
    // Loading the page anew asks nobody anew.
    if (fresh) void navigate(pathname, { replace: true });
  }, [fresh, navigate, pathname]);
  const reading = useModelReading(answer, model, {
    fresh,
    onAssessed: (assessment) => {
      queries.setQueryData<StoredAnswer>(
        answerKeys.one(id),
        (known) => known && ({ ...known, assessments: [assessment, ...known.assessments] } as StoredAnswer),
      );
      void queries.invalidateQueries({ queryKey: answerKeys.all });
    },
  });
  const onKept = useCallback(
    (kept: string) => void navigate(paths.answer(kept), { state: justKept.state }),
    [navigate],
  );
  const at = questions.findIndex((each) => each.id === answer.question.id);
  const next = questions[(at + 1) % Math.max(1, questions.length)];
  return (
    <KeptAnswer
      answer={answer}
      question={ofBank(answer.question, questions) ?? answer.question}
      actions={
        <AnswerActions
          answer={answer}
          nextPath={next ? paths.practice(next.id) : '/'}
          followUpsPath={paths.faceFollowUps(id)}
          followUpsCount={<FollowUpsCount />}
          sessionPath={answer.sessionId === undefined ? undefined : paths.session(answer.sessionId)}
        />
      }
      model={
        model && {
          growing: reading.growing,
          line: <ReadingLine answerId={id} model={model} reading={reading} preview={preview} />,
          coach: (show) =>
            reading.canRead && (
              <Suspense>
                <Coach answerId={id} model={model} onQuotes={show} />
              </Suspense>
            ),
        }
      }
      onKept={onKept}
    />
  );
}
