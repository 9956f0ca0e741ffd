import { useCallback, useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';
import { draftKey } from '../features/answers/draft.ts';
import { Workbench } from '../features/answers/workbench.tsx';
import { QuestionHeading } from '../features/questions/question-heading.tsx';
import { useQuestions } from '../features/questions/use-questions.ts';
import { readStored, writeStored } from '../lib/storage.ts';
import { useStoredFlag } from '../lib/stored-flag.ts';
import { useAfterPaint } from '../lib/use-after-paint.ts';
import { useInterviewer } from '../lib/use-interviewer.ts';
import { Waiting } from '../ui/waiting.tsx';
import { FOLLOW_UPS_ON, FollowUpsSwitch } from './follow-ups-switch.tsx';
import { justKept } from './just-kept.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { paths } from './paths.ts';
import { speakSlot } from './speak-slot.tsx';
import { usePageTitle } from './use-page-title.ts';
import { useOpenPicker } from './use-picker.tsx';

/** Fetched beforehand, so that the page of a kept answer follows its address at once. */
function fetchFeedbackPage(): void {
  import('./feedback-page.tsx').catch(() => undefined);
}

const LAST_QUESTION = 'sounding.last-question';
const OWN = { text: '' };

/** One question and the room to answer it. */
export function PracticePage() {
  const { questionId } = useParams();
  const navigate = useNavigate();
  const questions = useQuestions();
  const own = questionId === 'own';
  const wanted = questionId ?? readStored(LAST_QUESTION);
  const list = questions.data;
  const found = list.find((each) => each.id === wanted);
  const question = own ? undefined : (found ?? (questionId === undefined ? list[0] : undefined));
  const openPicker = useOpenPicker();
  usePageTitle('Practice');
  useAfterPaint(fetchFeedbackPage);
  // The feedback's page goes by it at once.
  useInterviewer();
  useEffect(() => {
    if (question) writeStored(LAST_QUESTION, question.id);
  }, [question]);
  const [followUps, setFollowUps] = useStoredFlag(FOLLOW_UPS_ON, false);
  const onKept = useCallback(
    (id: string) =>
      void (followUps
        ? navigate(paths.faceFollowUps(id))
        : navigate(paths.answer(id), { state: justKept.state })),
    [navigate, followUps],
  );
  const followUpsSwitch = <FollowUpsSwitch on={followUps} onChange={setFollowUps} />;

  if (own) {
    return (
      <Workbench
        key="own"
        draftKey={draftKey('own')}
        question={OWN}
        ownQuestion
        heading={
          <QuestionHeading onChoose={openPicker} aside={followUpsSwitch}>
            <h1 id="question" className="sr-only">
              A question of your own
            </h1>
          </QuestionHeading>
        }
        speak={speakSlot}
        straightOn={followUps}
        onKept={onKept}
      />
    );
  }
  if (question) {
    return (
      <Workbench
        key={question.id}
        draftKey={draftKey({ question: question.id })}
        question={question}
        heading={
          <QuestionHeading onChoose={openPicker} aside={followUpsSwitch}>
            <h1 id="question" className="text-lg font-semibold text-pretty">
              {question.text}
            </h1>
          </QuestionHeading>
        }
        speak={speakSlot}
        straightOn={followUps}
        onKept={onKept}
      />
    );
  }
  if (questions.isFetching) return <Waiting what="Fetching the questions" />;
  return <NotFoundPage what="question" />;
}
