import { useEffect, useRef } from 'react';
import { needsKey } from '../../lib/needs-key.ts';
import type { SetModel } from '../../lib/use-interviewer.ts';
import { Announce } from '../../ui/announce.tsx';
import { Button } from '../../ui/button.tsx';
import { RunProgress } from './run-progress.tsx';
import { useModelRun } from './use-model-run.ts';
import { usePreview } from './use-preview.tsx';

/**
 * A model chooses a session's next follow-up, and its words stand where the question will. Stopped, it leaves the choice to
 * the local interviewer; where it fails, the server has let that one ask, and says why. `onChosen` hears that there is one,
 * `onLocal` that the local interviewer is to choose.
 */
export function ModelChoosing({
  sessionId,
  model,
  onChosen,
  onLocal,
}: {
  sessionId: string;
  model: SetModel;
  onChosen: () => void;
  onLocal: () => void;
}) {
  const task = { use: 'probe', sessionId } as const;
  const { state, start, stop } = useModelRun(task, onChosen);
  const preview = usePreview(model);
  const { agreed, name } = model;
  const begins = agreed && state.kind === 'none';
  useEffect(() => {
    if (begins) start();
  }, [begins, start]);
  const look = useRef(onChosen);
  look.current = onChosen;
  useEffect(() => {
    // It may have gone on elsewhere, or there was nothing left to ask, and the server has closed it.
    if (state.kind === 'failed') look.current();
  }, [state]);
  const local = <Button onClick={onLocal}>Let the local interviewer ask</Button>;
  return (
    <div className="flex flex-col gap-2 text-sm">
      <Announce text={state.kind === 'running' ? `${name} is choosing the next follow-up.` : ''} />
      {state.kind === 'running' && (
        <>
          <p aria-busy="true" className="min-h-[1.4em] text-lg font-semibold text-pretty">
            {state.words}
          </p>
          <RunProgress
            name={name}
            doing="is choosing the next follow-up"
            running={state}
            stop="Let the local interviewer ask"
            onStop={() => {
              stop();
              onLocal();
            }}
          />
        </>
      )}
      {state.kind === 'failed' && agreed && (
        <div role="alert" className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <p className="min-w-0 flex-1 basis-56">{state.message}</p>
          <Button onClick={() => start()}>Try again</Button>
          {local}
        </div>
      )}
      {!agreed && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <p className="min-w-0 flex-1 basis-56">
            {name} at {model.origin} would ask the next follow-up. Nothing was sent to it:{' '}
            {needsKey(model)
              ? 'it needs a key first, which is set in the settings. Until then the local interviewer can ask.'
              : 'see what would be, and agree, or let the local interviewer ask.'}
          </p>
          {!needsKey(model) && (
            <Button onClick={() => preview.open(task, start)}>See what would be sent</Button>
          )}
          {local}
        </div>
      )}
      {preview.dialog}
    </div>
  );
}
