import type { ModelTask } from '@sounding/core/contract';

/** A task that the model is asked for. */
export interface RunningTask {
  /** Aborted with the error that says why, or with none where nobody waits for it any more. */
  readonly signal: AbortSignal;
  /** Stops it without a word: the page hung up. */
  readonly stop: () => void;
  /** It goes on only as long as this does not throw. */
  readonly goOnWhile: (check: () => Promise<void>) => void;
  /** Looks whether it may go on, and stops it where it may not. Never throws. */
  readonly stillMayAsk: () => Promise<boolean>;
  /** To be called in any case. */
  readonly done: () => void;
}

/** What is being asked of the model at the moment: one run a task, and all of them can be stopped. */
export interface RunningTasks {
  /** Takes a task; undefined where it is run already. */
  readonly begin: (task: ModelTask) => RunningTask | undefined;
  /** Stops those that may not go on, after something was changed or deleted. */
  readonly recheck: () => Promise<void>;
  /** Stops all, as the server closes. */
  readonly stopAll: () => void;
}

/** Nothing runs at first. */
export function runningTasks(): RunningTasks {
  const running = new Map<string, RunningTask>();
  let closing = false;
  return {
    begin: (task) => {
      const name = `${task.use} ${'answerId' in task ? task.answerId : task.sessionId}`;
      if (running.has(name)) return undefined;
      const begun = runningTask(() => running.delete(name));
      running.set(name, begun);
      if (closing) begun.stop();
      return begun;
    },
    recheck: async () => {
      for (const task of running.values()) await task.stillMayAsk();
    },
    stopAll: () => {
      closing = true;
      for (const task of running.values()) task.stop();
    },
  };
}

function runningTask(done: () => void): RunningTask {
  const stop = new AbortController();
  let check: (() => Promise<void>) | undefined;
  return {
    signal: stop.signal,
    stop: () => stop.abort(),
    goOnWhile: (given) => {
      check = given;
    },
    stillMayAsk: async () => {
      try {
        await check?.();
      } catch (error) {
        stop.abort(error);
      }
      return !stop.signal.aborted;
    },
    done,
  };
}
