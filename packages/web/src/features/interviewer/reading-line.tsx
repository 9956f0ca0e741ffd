import { Link } from 'react-router';
import { needsKey } from '../../lib/needs-key.ts';
import type { SetModel } from '../../lib/use-interviewer.ts';
import { Announce } from '../../ui/announce.tsx';
import { Button } from '../../ui/button.tsx';
import { RunProgress } from './run-progress.tsx';
import { RunTrouble } from './run-trouble.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import type { ModelReading } from './use-model-reading.ts';
import type { PreviewHandle } from './use-preview.tsx';

/** Where a model's reading of an answer stands, and what can be done about it. Nothing is sent before it was shown and agreed to. */
export function ReadingLine({
  answerId,
  model,
  reading,
  preview,
}: {
  answerId: string;
  model: SetModel;
  reading: ModelReading;
  preview: PreviewHandle;
}) {
  const { run, hasRead, canRead } = reading;
  const { state, start, stop } = run;
  const { name, origin, agreed } = model;
  const task = { use: 'assess', answerId } as const;
  const room = useKeptFocus(`${state.kind} ${agreed}`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a border and a legend of its own.
    <div
      ref={room}
      role="group"
      aria-label={`Reading by ${name}`}
      tabIndex={-1}
      className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1.5"
    >
      <Announce text={spoken(name, state)} />
      {line()}
      {preview.dialog}
    </div>
  );

  function line() {
    if (state.kind === 'running')
      return <RunProgress name={name} doing="is reading" running={state} onStop={stop} />;
    if (!canRead) return <p className="text-muted">There is not enough here for {name} to read.</p>;
    if (!agreed && needsKey(model)) {
      return (
        <p className="min-w-0">
          <span className="font-medium break-all">{name}</span> can read this too. It needs a key first:{' '}
          <Link to="/settings" className="underline">
            set it
          </Link>
          .
        </p>
      );
    }
    if (!agreed) {
      return (
        <>
          <p className="min-w-0">
            <span className="font-medium break-all">{name}</span> at {origin} can read this too. Nothing has
            been sent.
          </p>
          <Button onClick={() => preview.open(task, start)}>See what would be sent</Button>
        </>
      );
    }
    if (state.kind === 'failed')
      return (
        <RunTrouble
          word={`${name} could not read it.`}
          message={state.message}
          reason={state.reason}
          stands={hasRead ? '' : 'The points shown are the local engine’s.'}
          onAgain={() => start()}
        />
      );
    return (
      <div className="flex flex-wrap items-center gap-1.5">
        {state.kind === 'stopped' && <p className="mr-1.5">Stopped; nothing was kept of it.</p>}
        {hasRead ? (
          <Button look="quiet" onClick={() => start({ again: true })}>
            Ask {name} again
          </Button>
        ) : (
          <Button onClick={() => start()}>Ask {name}</Button>
        )}
        <Button look="quiet" onClick={() => preview.open(task)}>
          See what is sent
        </Button>
      </div>
    );
  }
}

/** What is said aloud of it: that it began, and why it came to nothing. What came of it, the page says itself. */
function spoken(name: string, state: ModelReading['run']['state']): string {
  if (state.kind === 'running') return `${name} is reading your answer.`;
  return state.kind === 'failed' ? `${name} did not read it. ${state.message}` : '';
}
