import { useParams, useSearchParams } from 'react-router';
import { draftKey } from '../features/answers/draft.ts';
import { Workbench } from '../features/answers/workbench.tsx';
import { KeptOutline } from '../features/interviewer/kept-outline.tsx';
import { speakSlot } from './speak-slot.tsx';
import { usePageTitle } from './use-page-title.ts';
import { WithEarlierAnswer } from './with-earlier-answer.tsx';

/**
 * An earlier answer in the editor, to be said better; with `?say=1` an empty editor, to say it again whole. What comes of
 * it is an answer of its own.
 */
export function RewritePage() {
  const { answerId = '' } = useParams();
  const again = useSearchParams()[0].get('say') === '1';
  usePageTitle(again ? 'Say it again' : 'Rewrite');
  return (
    <WithEarlierAnswer
      id={answerId}
      doing={again ? 'Saying again' : 'Rewriting'}
      key={`${answerId} ${again}`}
    >
      {({ answer, ...desk }) => (
        <Workbench
          {...desk}
          heading={
            <>
              {desk.heading}
              <KeptOutline answerId={answer.id} />
            </>
          }
          draftKey={draftKey(again ? { againOf: answer.id } : { rewriteOf: answer.id })}
          initialText={again ? '' : answer.text}
          revises={answer.id}
          speak={speakSlot}
        />
      )}
    </WithEarlierAnswer>
  );
}
