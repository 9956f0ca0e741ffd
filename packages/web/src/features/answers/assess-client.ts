import type { AnswerInput, Assessment, QuestionInput } from '@sounding/core';
import { newId } from '../../lib/new-id.ts';

/** What the worker is asked. */
export interface AssessJob {
  readonly id: number;
  readonly assessmentId: string;
  readonly answer: AnswerInput;
  readonly question: QuestionInput;
}

/** What the worker says: the assessment, or why there is none. */
export type AssessReply =
  | { readonly id: number; readonly assessment: Assessment }
  | { readonly id: number; readonly fault: string };

/** The part of a Worker that the client needs. */
export interface WorkerLike {
  postMessage(message: AssessJob): void;
  addEventListener(type: 'message', listener: (event: { data: AssessReply }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** A way to the scorer in the page. */
export interface AssessClient {
  /** Assesses this answer; rejects where the scorer fails or could not be loaded. */
  assess(answer: AnswerInput, question: QuestionInput): Promise<Assessment>;
  /**
   * Assesses for the meter: while one runs, only the newest request waits, and those between are dropped.
   * `show` hears of the result, or null where the scorer failed.
   */
  assessNewest(answer: AnswerInput, question: QuestionInput, show: (result: Assessment | null) => void): void;
}

/** Makes a client; `makeWorker` is called on the first use. */
export function createAssessClient(makeWorker: () => WorkerLike): AssessClient {
  const waiting = new Map<number, { resolve(value: Assessment): void; reject(reason: Error): void }>();
  let worker: WorkerLike | undefined;
  let broken: Error | undefined;
  let lastId = 0;
  let meterBusy = false;
  let meterNext: (() => void) | undefined;

  function fail(reason: Error): void {
    broken = reason;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  function connect(): WorkerLike {
    if (worker) return worker;
    const made = makeWorker();
    made.addEventListener('message', ({ data }) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('assessment' in data) asked?.resolve(data.assessment);
      else asked?.reject(new Error(data.fault));
    });
    made.addEventListener('error', () => fail(new Error('The scorer could not be loaded.')));
    worker = made;
    return made;
  }

  function assess(answer: AnswerInput, question: QuestionInput): Promise<Assessment> {
    return new Promise((resolve, reject) => {
      if (broken) return reject(broken);
      lastId += 1;
      const id = lastId;
      waiting.set(id, { resolve, reject });
      try {
        connect().postMessage({ id, assessmentId: newId(), answer, question });
      } catch (cause) {
        fail(new Error('The scorer could not be started.', { cause }));
      }
    });
  }

  function assessNewest(
    answer: AnswerInput,
    question: QuestionInput,
    show: (result: Assessment | null) => void,
  ): void {
    const run = () => {
      meterBusy = true;
      assess(answer, question)
        .then(show, () => show(null))
        .finally(() => {
          meterBusy = false;
          const next = meterNext;
          meterNext = undefined;
          next?.();
        });
    };
    if (meterBusy) meterNext = run;
    else run();
  }

  return { assess, assessNewest };
}
