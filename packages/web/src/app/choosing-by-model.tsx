import type { SessionView } from '@sounding/core/contract';
import { Suspense, useState } from 'react';
import { postMove } from '../features/sessions/sessions-api.ts';
import { TurnRow } from '../features/sessions/turn-row.tsx';
import { RequestError } from '../lib/request.ts';
import { useInterviewer } from '../lib/use-interviewer.ts';
import { Button } from '../ui/button.tsx';
import { late } from '../ui/late.tsx';
import { Notice } from '../ui/notice.tsx';
import { Waiting } from '../ui/waiting.tsx';

const ModelChoosing = late(
  async () => (await import('../features/interviewer/model-choosing.tsx')).ModelChoosing,
);

/** The next follow-up of a session whose interviewer is a model: it chooses, unless there is none any more or one would rather not wait. */
export function ChoosingByModel({ session, onMoved }: { session: SessionView; onMoved: () => void }) {
  const interviewer = useInterviewer();
  const [trouble, setTrouble] = useState('');
  const { id, turns } = session;
  const askLocal = async () => {
    setTrouble('');
    try {
      await postMove(id, 'probe', turns.length - 1);
      onMoved();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setTrouble(error.message);
      // What moved on elsewhere is fetched.
      if (error.status === 409) onMoved();
    }
  };
  if (interviewer.isPending) return <Waiting what="Choosing the next follow-up" />;
  const model = interviewer.data?.model;
  const local = <Button onClick={() => void askLocal()}>Let the local interviewer ask</Button>;
  return (
    <TurnRow who={`Follow-up ${turns.length}`}>
      {trouble !== '' && (
        <div role="alert">
          <Notice tone="bad" word="Not asked" text={trouble}>
            {local}
          </Notice>
        </div>
      )}
      {model === undefined ? (
        <Notice tone="info" text="The model that was to ask is not set any more.">
          {local}
        </Notice>
      ) : (
        <Suspense>
          <ModelChoosing
            key={turns.length}
            sessionId={id}
            model={model}
            onChosen={onMoved}
            onLocal={() => void askLocal()}
          />
        </Suspense>
      )}
    </TurnRow>
  );
}
