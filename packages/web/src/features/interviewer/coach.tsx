import type { Outline } from '@sounding/core/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { needsKey } from '../../lib/needs-key.ts';
import { usageWords } from '../../lib/usage-words.ts';
import type { SetModel } from '../../lib/use-interviewer.ts';
import { Announce } from '../../ui/announce.tsx';
import { Button } from '../../ui/button.tsx';
import { type OutlineQuote, OutlineView } from './outline-view.tsx';
import { outlineKey } from './outlines.ts';
import { RunProgress } from './run-progress.tsx';
import { RunTrouble } from './run-trouble.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useModelRun } from './use-model-run.ts';
import { usePreview } from './use-preview.tsx';

/** On demand: how the answer could be said better, in the person's own facts. */
export function Coach({
  answerId,
  model,
  onQuotes,
}: {
  answerId: string;
  model: SetModel;
  onQuotes: (title: string, quotes: readonly OutlineQuote[]) => void;
}) {
  const queries = useQueryClient();
  const preview = usePreview(model);
  const task = { use: 'coach', answerId } as const;
  const key = outlineKey(answerId);
  const { data: outline } = useQuery<Outline>({ queryKey: key, enabled: false });
  const { state, start, stop } = useModelRun(task, (outcome) => {
    if (outcome.kind === 'outlined') queries.setQueryData(key, outcome.outline);
  });
  const canAsk = model.agreed || !needsKey(model);
  const ask = () => (model.agreed ? start() : preview.open(task, start));
  const room = useKeptFocus(state.kind);
  return (
    <section
      ref={room}
      tabIndex={-1}
      aria-labelledby="coach"
      className="flex flex-col gap-2 border-t border-line pt-4"
    >
      <Announce text={spoken(model.name, state.kind, state.kind === 'failed' ? state.message : '')} />
      <h2 id="coach" className="text-xs font-medium text-muted">
        A better version, in outline
      </h2>
      {state.kind === 'running' ? (
        <>
          <div className="text-sm">
            <RunProgress name={model.name} doing="is outlining" running={state} onStop={stop} />
          </div>
          <p aria-busy="true" className="max-w-[80ch] text-sm whitespace-pre-line">
            {state.words}
          </p>
        </>
      ) : state.kind === 'failed' && model.agreed ? (
        <div className="text-sm">
          <RunTrouble
            word="No outline"
            message={state.message}
            reason={state.reason}
            onAgain={() => start()}
          />
        </div>
      ) : (
        outline === undefined && (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
            {canAsk && <Button onClick={ask}>Outline a better version</Button>}
            <p className="text-muted">
              {model.name} orders what you said, in your own facts, and asks for what is missing.
              {!canAsk && ' It needs a key first, which is set in the settings.'}
            </p>
          </div>
        )
      )}
      {outline !== undefined && state.kind !== 'running' && (
        <>
          <OutlineView outline={outline} onQuote={(quote) => onQuotes(`“${quote.quote}”`, [quote])} />
          <p className="flex flex-wrap items-center gap-x-3 text-xs text-muted">
            <span>
              By {outline.model}, prompt {outline.promptVersion}
              {usageWords(outline.usage)}. It goes with you to the rewrite.
            </span>
            <Button look="quiet" onClick={() => start({ again: true })}>
              Another outline
            </Button>
          </p>
        </>
      )}
      {preview.dialog}
    </section>
  );
}

function spoken(name: string, kind: string, message: string): string {
  if (kind === 'running') return `${name} is outlining.`;
  if (kind === 'failed') return `${name} made no outline. ${message}`;
  return kind === 'done' ? 'The outline is there.' : '';
}
