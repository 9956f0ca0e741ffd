import type { AskedBy, SessionCommand, SessionQuestion } from '@sounding/core';
import { FOLLOW_UPS } from '@sounding/core';
import type { CreateSession } from '@sounding/core/contract';
import { toInput } from '../../answering/make-answer.ts';
import type { RepeatableRequest } from '../../answering/new-answer.ts';
import { resolveQuestion } from '../../answering/resolve-question.ts';
import type { QuestionBank } from '../../bank.ts';
import { CodedError } from '../../errors.ts';
import { carryOn, type Making, planCommands } from './plan-step.ts';
import type { ReadingDeps } from './read-session.ts';
import type { BeginResult } from './writing/store.ts';

/** What beginning a session needs. */
export interface BeginningDeps extends ReadingDeps, Making {
  readonly bank: QuestionBank;
  /** Who asks where a request does not say: the model, where one is set and agreed to. */
  readonly usualInterviewer: () => Promise<AskedBy>;
}

/**
 * Begins a session on a question, or with an answer that is kept: then the first follow-up is chosen at once, where the
 * interviewer is the local one. Throws `invalid_request`, `unknown_question` or `unknown_answer`.
 */
export async function beginSession(
  deps: BeginningDeps,
  body: CreateSession,
  request?: RepeatableRequest,
): Promise<BeginResult> {
  const { answerId, level = 'senior', mostFollowUps = FOLLOW_UPS.usual, figures } = body;
  const first = answerId === undefined ? undefined : await findFirstAnswer(deps, body, answerId);
  const begin: SessionCommand = {
    kind: 'begin',
    question:
      first === undefined ? questionOf(deps, body) : resolveQuestion(deps.bank, asAsked(first.question)),
    level,
    mostFollowUps,
    interviewer: body.interviewer ?? (await deps.usualInterviewer()),
    ...(figures === undefined ? {} : { figures }),
  };
  const commands: SessionCommand[] =
    first === undefined ? [begin] : [begin, { kind: 'answer', turn: 0, answerId: first.id }];
  const answers = new Map(first === undefined ? [] : [[first.id, toInput(first)]]);
  const step = carryOn(deps, planCommands(deps, undefined, commands), answers);
  const createdAt = step.events[0]?.at ?? '';
  return deps.sessions.begin(deps.scope, { ...step, id: deps.newId(), createdAt }, request);
}

async function findFirstAnswer(deps: BeginningDeps, body: CreateSession, answerId: string) {
  if (body.question !== undefined) throw invalid('body/question', 'is left out where "answerId" is given');
  const [answer] = await deps.readAnswers([answerId]);
  if (answer === undefined) throw unknownAnswer();
  if (answer.turn !== undefined && answer.turn > 0) {
    throw invalid('body/answerId', 'answers a follow-up: begin with the answer to a question');
  }
  return answer;
}

function questionOf({ bank }: BeginningDeps, { question }: CreateSession): SessionQuestion {
  const asked = question === undefined ? undefined : resolveQuestion(bank, { question });
  if (asked === undefined || asked.text.trim() === '') {
    throw invalid('body/question', 'is needed where no "answerId" is given: by its id or its text');
  }
  return asked;
}

/** The question as it was asked when its answer was kept; the bank's dimensions hold where it has the same wording. */
function asAsked({ kind, keyPoints, ...question }: SessionQuestion) {
  return { question, kind, ...(keyPoints === undefined ? {} : { keyPoints: [...keyPoints] }) };
}

/** The refusal of a session that was to begin with an answer which is not here. */
export function unknownAnswer(): CodedError {
  return new CodedError('unknown_answer', 'It may have been deleted. Begin with the question instead.', {
    faults: [{ path: 'body/answerId', message: 'is no answer that is kept here' }],
  });
}

function invalid(path: string, message: string): CodedError {
  return new CodedError('invalid_request', `Look at ${path}.`, { faults: [{ path, message }] });
}
