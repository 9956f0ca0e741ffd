import { useCallback } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { draftKey } from '../features/answers/draft.ts';
import { Workbench } from '../features/answers/workbench.tsx';
import { useQuestions } from '../features/questions/use-questions.ts';
import { paths } from './paths.ts';
import { usePageTitle } from './use-page-title.ts';
import { WithAnswer } from './with-answer.tsx';

/** An earlier answer in the editor, to be said better. What comes of it is an answer of its own. */
export function RewritePage() {
  const { answerId = '' } = useParams();
  const navigate = useNavigate();
  const questions = useQuestions();
  usePageTitle('Rewrite');
  const onKept = useCallback((id: string) => void navigate(paths.answer(id)), [navigate]);
  return (
    <WithAnswer id={answerId} key={answerId}>
      {(answer) => {
        const ofBank = questions.data.find(
          ({ id, text }) => id === answer.question.id && text === answer.question.text,
        );
        return (
          <Workbench
            draftKey={draftKey({ rewriteOf: answer.id })}
            question={ofBank ?? answer.question}
            initialText={answer.text}
            revises={answer.id}
            heading={
              <div className="flex flex-col gap-1">
                <p className="text-sm text-muted">
                  Rewriting{' '}
                  <Link to={paths.answer(answer.id)} className="underline">
                    your answer
                  </Link>
                  ; the earlier one is kept
                </p>
                <h1 id="question" className="text-lg font-semibold text-pretty">
                  {answer.question.text || 'Your answer'}
                </h1>
              </div>
            }
            onKept={onKept}
          />
        );
      }}
    </WithAnswer>
  );
}
