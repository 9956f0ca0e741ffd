import type { StoredAnswer } from '@sounding/core/contract';
import { type ReactNode, useCallback } from 'react';
import { Link, useNavigate } from 'react-router';
import type { AskedQuestion } from '../features/answers/desk/asked-question.ts';
import { useQuestions } from '../features/questions/use-questions.ts';
import { useInterviewer } from '../lib/use-interviewer.ts';
import { justKept } from './just-kept.ts';
import { ofBank } from './of-bank.ts';
import { paths } from './paths.ts';
import { WithAnswer } from './with-answer.tsx';

/** What a page needs on which an earlier answer is bettered. */
interface EarlierAnswer {
  readonly answer: StoredAnswer;
  /** Its question: that of the bank where that still says the same, since it knows more. */
  readonly question: AskedQuestion;
  readonly heading: ReactNode;
  /** Goes to the answer that came of it. */
  readonly onKept: (answerId: string) => void;
}

/** Fetches an answer that is to be bettered; `doing` says how, as a heading begins. */
export function WithEarlierAnswer({
  id,
  doing,
  children,
}: {
  id: string;
  doing: string;
  children: (earlier: EarlierAnswer) => ReactNode;
}) {
  const navigate = useNavigate();
  const questions = useQuestions().data;
  const onKept = useCallback(
    (kept: string) => void navigate(paths.answer(kept), { state: justKept.state }),
    [navigate],
  );
  // The page of what is kept goes by it at once.
  useInterviewer();
  return (
    <WithAnswer id={id}>
      {(answer) => {
        const asked = answer.question;
        const heading = (
          <div className="flex flex-col gap-1">
            <p className="text-sm text-muted">
              {doing}{' '}
              <Link to={paths.answer(answer.id)} className="underline">
                your answer
              </Link>
              ; the earlier one is kept
            </p>
            <h1 id="question" className="text-lg font-semibold text-pretty">
              {asked.text || 'Your answer'}
            </h1>
          </div>
        );
        return children({ answer, question: ofBank(asked, questions) ?? asked, heading, onKept });
      }}
    </WithAnswer>
  );
}
