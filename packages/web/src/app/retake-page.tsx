import { useParams } from 'react-router';
import { RetakeDesk } from '../features/answers/retaking/retake-desk.tsx';
import { speakSlot } from './speak-slot.tsx';
import { usePageTitle } from './use-page-title.ts';
import { WithEarlierAnswer } from './with-earlier-answer.tsx';

/** Saying the weak part of an answer anew. What comes of it is an answer of its own. */
export function RetakePage() {
  const { answerId = '' } = useParams();
  usePageTitle('Retake');
  return (
    <WithEarlierAnswer id={answerId} doing="Retaking a passage of" key={answerId}>
      {(earlier) => <RetakeDesk {...earlier} speak={speakSlot} />}
    </WithEarlierAnswer>
  );
}
