import type { ModelTask } from '@sounding/core/contract';

/** What is being asked of the model at the moment: one run a task, and all of them can be stopped. */
export interface RunningTasks {
  /** Takes a task; undefined where it is run already. `done` is to be called in any case. */
  readonly begin: (
    task: ModelTask,
  ) => { readonly stop: AbortController; readonly done: () => void } | undefined;
  /** Stops all, as the server closes. */
  readonly stopAll: () => void;
}

/** Nothing runs at first. */
export function runningTasks(): RunningTasks {
  const running = new Map<string, AbortController>();
  let closing = false;
  return {
    begin: (task) => {
      const name = `${task.use} ${'answerId' in task ? task.answerId : task.sessionId}`;
      if (running.has(name)) return undefined;
      const stop = new AbortController();
      running.set(name, stop);
      if (closing) stop.abort();
      return { stop, done: () => running.delete(name) };
    },
    stopAll: () => {
      closing = true;
      for (const stop of running.values()) stop.abort();
    },
  };
}
