import {
  type Attempt,
  answerListSchema,
  answerSchema,
  assessmentSchema,
  assessRequestSchema,
  attemptListSchema,
  createAnswerSchema,
  createdAnswerSchema,
  listAnswersQuerySchema,
  MAX_TIMED_BODY_BYTES,
} from '@sounding/core/contract';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { refuseUnfitSpeech } from '../../answering/check-spoken.ts';
import { hashContent } from '../../answering/content-hash.ts';
import { idempotencyKeyHeader, readRepeatable } from '../../answering/idempotency-key.ts';
import { keyReused, unknownRecording } from '../../answering/make-answer.ts';
import { resolveQuestion } from '../../answering/resolve-question.ts';
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import { CodedError } from '../../errors.ts';
import { jsonReply } from '../../json-reply.ts';
import { problemReplies } from '../../problem-replies.ts';
import type { Scope } from '../../scope.ts';
import { type AssessingDeps, assessAnswer, assessNewAnswer } from './assess-answer.ts';
import type { AnswerStore } from './store.ts';

/** What the answers' routes need. */
export interface AnswerRoutesDeps extends AssessingDeps {
  readonly answers: AnswerStore;
  /** Removes the sound of recordings that went with an answer. */
  readonly removeDeletedRecordings: () => Promise<void>;
  readonly scope: Scope;
}

const idParams = z.object({ id: z.string().min(1).max(100).describe('The id of an answer.') });

/** Assessing an answer, keeping it, and reading, listing and deleting what was kept. */
export function answerRoutes(deps: AnswerRoutesDeps): FastifyPluginAsyncZod {
  const { answers, bank, scope } = deps;
  return async (app) => {
    app.post(
      '/api/assessments',
      {
        bodyLimit: MAX_TIMED_BODY_BYTES,
        schema: {
          operationId: 'assessAnswer',
          summary: 'Assess an answer without keeping it',
          description:
            'The same request gives the same assessment, byte for byte, from one version of Sounding.',
          body: assessRequestSchema,
          response: { 200: jsonReply('The assessment.', assessmentSchema), ...problemReplies },
        },
      },
      async ({ body }) => {
        refuseUnfitSpeech(body);
        const question = resolveQuestion(bank, body);
        // The same request gives the same bytes: its id is a hash of what was asked.
        const assessmentId = hashContent({ ...body, question }).slice(0, 32);
        return assessAnswer(body, question, assessmentId) as z.infer<typeof assessmentSchema>;
      },
    );

    app.post(
      '/api/answers',
      {
        bodyLimit: MAX_TIMED_BODY_BYTES,
        schema: {
          operationId: 'createAnswer',
          summary: 'Assess an answer and keep it',
          description:
            'It is on disk when the reply comes. With an Idempotency-Key, sending it again makes no second answer: ' +
            'the reply is the first one, with the header Idempotent-Replayed.',
          headers: z.object({ 'idempotency-key': idempotencyKeyHeader }),
          body: createAnswerSchema,
          response: {
            201: jsonReply('The answer is kept, at the address in Location.', createdAnswerSchema),
            ...problemReplies,
          },
        },
      },
      async ({ body, headers }, reply) => {
        const request = readRepeatable(headers, body);
        const seen = request === undefined ? undefined : await answers.findReply(scope, request);
        const result = seen ?? (await answers.keep(scope, await assessNewAnswer(deps, body), request));
        if (result.kind === 'key_reused') throw keyReused();
        if (result.kind === 'unknown_answer') {
          throw new CodedError(
            'unknown_answer',
            'It may have been deleted. Send the answer without "revises".',
            {
              faults: [{ path: 'body/revises', message: 'is no answer that is kept here' }],
            },
          );
        }
        if (result.kind === 'unknown_recording') throw unknownRecording();
        if (result.kind === 'replayed') reply.header('Idempotent-Replayed', 'true');
        reply.code(201).header('Location', `/api/answers/${result.reply.id}`);
        return result.reply;
      },
    );

    app.get(
      '/api/answers',
      {
        schema: {
          operationId: 'listAnswers',
          summary: 'List past answers, newest first',
          querystring: listAnswersQuerySchema,
          response: {
            200: jsonReply('One page of answers; nextCursor leads to the next one.', answerListSchema),
            ...problemReplies,
          },
        },
      },
      async ({ query }) => {
        const { items, next } = await answers.list(scope, {
          limit: query.limit,
          ...(query.question === undefined ? {} : { question: query.question }),
          ...(query.cursor === undefined ? {} : { after: decodeCursor(query.cursor) }),
        });
        return { items, ...(next === undefined ? {} : { nextCursor: encodeCursor(next) }) };
      },
    );

    app.get(
      '/api/answers/:id',
      {
        schema: {
          operationId: 'readAnswer',
          summary: 'Read one answer with its assessments',
          params: idParams,
          response: {
            200: jsonReply('The answer, with its assessments, newest first.', answerSchema),
            ...problemReplies,
          },
        },
      },
      async ({ params }) => (await answers.get(scope, params.id)) ?? noSuchAnswer(),
    );

    app.get(
      '/api/answers/:id/attempts',
      {
        schema: {
          operationId: 'listAttempts',
          summary: 'List all attempts of the chain that an answer belongs to, oldest first',
          params: idParams,
          response: {
            200: jsonReply('The first attempt, and all that revise it or one another.', attemptListSchema),
            ...problemReplies,
          },
        },
      },
      async ({ params }): Promise<{ items: Attempt[] }> => {
        const items = await answers.attempts(scope, params.id);
        return items.length === 0 ? noSuchAnswer() : { items };
      },
    );

    app.delete(
      '/api/answers/:id',
      {
        schema: {
          operationId: 'deleteAnswer',
          summary: 'Delete an answer and all that hangs on it',
          description:
            'Its assessments, the keys of the requests that made it, its recording and all others that were made for ' +
            'it, unless another answer was made of them; sessions that began with it, with all that was said in them. ' +
            'Rewrites of it stay. What answers a follow-up goes with its session only.',
          params: idParams,
          response: { 204: z.undefined().describe('It is deleted.'), ...problemReplies },
        },
      },
      async ({ params }, reply) => {
        const result = await answers.delete(scope, params.id);
        if (result === 'not_found') noSuchAnswer();
        if (result === 'in_session') {
          throw new CodedError(
            'answer_in_session',
            'It answers a follow-up, and what came after it quotes it. Delete its session: it goes with it.',
          );
        }
        await deps.removeDeletedRecordings();
        reply.code(204);
      },
    );
  };
}

function noSuchAnswer(): never {
  throw new CodedError('answer_not_found', 'It may have been deleted.');
}
