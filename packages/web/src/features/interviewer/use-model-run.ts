import type { ModelTask } from '@sounding/core/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { RequestError } from '../../lib/request.ts';
import { interviewerKey } from '../../lib/use-interviewer.ts';
import { streamRun } from './interviewer-api.ts';
import { afterEnd, afterEvent, beginRun, type Outcome, type RunState } from './run-state.ts';

/** A model's run, and what can be done about it. */
export interface ModelRun {
  readonly state: RunState;
  /** Asks the model; does nothing while it is at work. With `again` it is asked anew, whatever is kept of it. */
  start(options?: { readonly again?: boolean }): void;
  /** Stops it, which nothing is kept of. */
  stop(): void;
}

/** Until a run that was just stopped is over on the server too, in milliseconds, and how often that is waited for. */
const WINDING_DOWN = 250;
const WAITS = 8;

/** Has a model asked for a task; leaving the page stops it. `onDone` hears of what it came to. */
export function useModelRun(task: ModelTask, onDone: (outcome: Outcome) => void): ModelRun {
  const [state, setState] = useState<RunState>({ kind: 'none' });
  const queries = useQueryClient();
  const running = useRef<AbortController | null>(null);
  const latest = useRef({ task, onDone });
  latest.current = { task, onDone };
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = null;
    },
    [],
  );

  const start = useCallback(
    ({ again = false }: { readonly again?: boolean } = {}) => {
      if (running.current !== null) return;
      const stop = new AbortController();
      running.current = stop;
      const { signal } = stop;
      let now: RunState = beginRun(Date.now());
      const become = (next: RunState) => {
        now = next;
        if (!signal.aborted) setState(next);
      };
      become(now);
      const body = { task: latest.current.task, ...(again ? { again } : {}) };
      streamWhenFree(body, { signal, onEvent: (event) => become(afterEvent(now, event, Date.now())) })
        .then(
          () => become(afterEnd(now)),
          (error: unknown) => {
            if (signal.aborted) return;
            const expected = error instanceof RequestError;
            become({ kind: 'failed', message: expected ? error.message : 'It failed in this page.' });
            if (!expected) throw error;
            // Another model may be set by now, or none.
            if (error.status === 409) void queries.invalidateQueries({ queryKey: interviewerKey });
          },
        )
        .finally(() => {
          if (running.current === stop) running.current = null;
          if (!signal.aborted && now.kind === 'done') latest.current.onDone(now.outcome);
        });
    },
    [queries],
  );

  const stop = useCallback(() => {
    if (running.current === null) return;
    running.current.abort();
    running.current = null;
    setState({ kind: 'stopped' });
  }, []);

  return { state, start, stop };
}

/** A run that was stopped a moment ago may not have ended yet; then the next one waits for it a little. */
async function streamWhenFree(...[body, options]: Parameters<typeof streamRun>): Promise<void> {
  for (let waited = 0; ; waited += 1) {
    try {
      return await streamRun(body, options);
    } catch (error) {
      const busy = error instanceof RequestError && error.code === 'model_busy';
      if (!busy || waited >= WAITS || options.signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, WINDING_DOWN));
      options.signal.throwIfAborted();
    }
  }
}
