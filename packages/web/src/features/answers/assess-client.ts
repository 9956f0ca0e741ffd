import type {
  AnswerInput,
  Assessment,
  Dimension,
  DoubtfulWord,
  Provisional,
  QuestionInput,
  TermSaid,
} from '@sounding/core';
import { newId } from '../../lib/new-id.ts';

/** What the worker is asked: to assess an answer, or to go through the words of a transcript. */
export type AssessJob = {
  readonly id: number;
  readonly answer: AnswerInput;
  readonly question: QuestionInput;
} & ({ readonly assessmentId: string } | { readonly check: CheckTerms });

/** Words that are known when a transcript is gone through. */
export interface CheckTerms {
  /** Terms of the question and of the person, which a misheard word may be. */
  readonly terms: readonly string[];
  /** Terms that are not to be said. */
  readonly confidential: readonly string[];
  /** Places that the person has confirmed already, as `start-end`: they are doubted no more. */
  readonly confirmed: readonly string[];
}

/** What is to be looked at in a transcript. */
export interface CheckedWords {
  /** All doubtful words, in the order of the text. */
  readonly doubtful: readonly DoubtfulWord[];
  /** Those of them that points rest on, and the dimensions. */
  readonly provisional: Provisional;
  /** Which dimension's points rest on which word. */
  readonly restsOn: readonly { readonly dimension: Dimension; readonly word: DoubtfulWord }[];
  readonly confidential: readonly TermSaid[];
}

/** What the worker says: the assessment, the words to look at, or why there is none of either. */
export type AssessReply =
  | { readonly id: number; readonly assessment: Assessment }
  | { readonly id: number; readonly checked: CheckedWords }
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
  /** Goes through a transcript for misheard and confidential words; rejects as `assess` does. */
  checkWords(answer: AnswerInput, question: QuestionInput, terms: CheckTerms): Promise<CheckedWords>;
}

/** Makes a client; `makeWorker` is called on the first use. */
export function createAssessClient(makeWorker: () => WorkerLike): AssessClient {
  const waiting = new Map<number, { resolve(reply: AssessReply): void; reject(reason: Error): void }>();
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
      if ('fault' in data) asked?.reject(new Error(data.fault));
      else asked?.resolve(data);
    });
    made.addEventListener('error', () => fail(new Error('The scorer could not be loaded.')));
    worker = made;
    return made;
  }

  function ask(makeJob: (id: number) => AssessJob): Promise<AssessReply> {
    return new Promise((resolve, reject) => {
      if (broken) return reject(broken);
      lastId += 1;
      const id = lastId;
      waiting.set(id, { resolve, reject });
      try {
        connect().postMessage(makeJob(id));
      } catch (cause) {
        fail(new Error('The scorer could not be started.', { cause }));
      }
    });
  }

  async function assess(answer: AnswerInput, question: QuestionInput): Promise<Assessment> {
    const reply = await ask((id) => ({ id, assessmentId: newId(), answer, question }));
    if ('assessment' in reply) return reply.assessment;
    throw new Error('The scorer answered another question.');
  }

  async function checkWords(
    answer: AnswerInput,
    question: QuestionInput,
    check: CheckTerms,
  ): Promise<CheckedWords> {
    const reply = await ask((id) => ({ id, answer, question, check }));
    if ('checked' in reply) return reply.checked;
    throw new Error('The scorer answered another question.');
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

  return { assess, assessNewest, checkWords };
}
