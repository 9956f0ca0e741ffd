import { useCallback } from 'react';
import { useNavigate, useParams } from 'react-router';
import { AnswerActions } from '../features/answers/answer-actions.tsx';
import { KeptAnswer } from '../features/answers/kept-answer.tsx';
import { useQuestions } from '../features/questions/use-questions.ts';
import { ofBank } from './of-bank.ts';
import { paths } from './paths.ts';
import { usePageTitle } from './use-page-title.ts';
import { WithAnswer } from './with-answer.tsx';

/** One kept answer with its feedback. */
export function FeedbackPage() {
  const { answerId = '' } = useParams();
  const navigate = useNavigate();
  const questions = useQuestions().data;
  usePageTitle('Feedback');
  const onKept = useCallback((id: string) => void navigate(paths.answer(id)), [navigate]);
  return (
    <WithAnswer id={answerId} key={answerId}>
      {(answer) => {
        const at = questions.findIndex((each) => each.id === answer.question.id);
        const next = questions[(at + 1) % Math.max(1, questions.length)];
        return (
          <KeptAnswer
            answer={answer}
            question={ofBank(answer.question, questions) ?? answer.question}
            actions={<AnswerActions answer={answer} nextPath={next ? paths.practice(next.id) : '/'} />}
            onKept={onKept}
          />
        );
      }}
    </WithAnswer>
  );
}
