import { type Assessment, assess } from '@sounding/core';
import {
  type AssessRequest,
  answerListSchema,
  answerSchema,
  assessmentSchema,
  assessRequestSchema,
  createAnswerSchema,
  createdAnswerSchema,
  listAnswersQuerySchema,
} from '@sounding/core/contract';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { QuestionBank } from '../../bank.ts';
import { CodedError } from '../../errors.ts';
import { jsonReply } from '../../json-reply.ts';
import { problemReplies } from '../../problem-replies.ts';
import type { Scope } from '../../scope.ts';
import { hashContent } from './content-hash.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { idempotencyKeyHeader, readIdempotencyKey } from './idempotency-key.ts';
import { type AskedQuestion, resolveQuestion } from './resolve-question.ts';
import type { AnswerStore, NewAnswer, RepeatableRequest } from './store.ts';

/** What the answers' routes need. */
export interface AnswerRoutesDeps {
  readonly answers: AnswerStore;
  readonly bank: QuestionBank;
  readonly scope: Scope;
  readonly now: () => Date;
  readonly newId: () => string;
}

const idParams = z.object({ id: z.string().min(1).max(100).describe('The id of an answer.') });

/** Assessing an answer, keeping it, and reading, listing and deleting what was kept. */
export function answerRoutes(deps: AnswerRoutesDeps): FastifyPluginAsyncZod {
  const { answers, bank, scope } = deps;
  return async (app) => {
    app.post(
      '/api/assessments',
      {
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
        const question = resolveQuestion(bank, body);
        // The same request gives the same bytes: its id is a hash of what was asked.
        const assessmentId = hashContent({ ...body, question }).slice(0, 32);
        return assessAnswer(body, question, assessmentId) as z.infer<typeof assessmentSchema>;
      },
    );

    app.post(
      '/api/answers',
      {
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
        const key = readIdempotencyKey(headers['idempotency-key']);
        const request: RepeatableRequest | undefined =
          key === undefined ? undefined : { key, hash: hashContent(body) };
        const seen = request === undefined ? undefined : await answers.findReply(scope, request);
        const result = seen ?? (await answers.keep(scope, assessNewAnswer(deps, body), request));
        if (result.kind === 'key_reused') {
          throw new CodedError(
            'idempotency_key_reused',
            'Send the body as it was first sent, or use a new key.',
          );
        }
        if (result.kind === 'unknown_answer') {
          throw new CodedError(
            'unknown_answer',
            'It may have been deleted. Send the answer without "revises".',
            {
              faults: [{ path: 'body/revises', message: 'is no answer that is kept here' }],
            },
          );
        }
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

    app.delete(
      '/api/answers/:id',
      {
        schema: {
          operationId: 'deleteAnswer',
          summary: 'Delete an answer and all that hangs on it',
          description: 'Its assessments, and the keys of the requests that made it. Rewrites of it stay.',
          params: idParams,
          response: { 204: z.undefined().describe('It is deleted.'), ...problemReplies },
        },
      },
      async ({ params }, reply) => {
        if (!(await answers.delete(scope, params.id))) noSuchAnswer();
        reply.code(204);
      },
    );
  };
}

function assessNewAnswer(deps: AnswerRoutesDeps, body: z.infer<typeof createAnswerSchema>): NewAnswer {
  const { dimensions, ...question } = resolveQuestion(deps.bank, body);
  const asked = dimensions === undefined ? question : { ...question, dimensions };
  return {
    id: deps.newId(),
    createdAt: deps.now().toISOString(),
    question,
    text: body.text,
    mode: body.mode,
    ...(body.seconds === undefined ? {} : { seconds: body.seconds }),
    ...(body.revises === undefined ? {} : { revises: body.revises }),
    assessment: assessAnswer(body, asked, deps.newId()),
  };
}

function assessAnswer(request: AssessRequest, question: AskedQuestion, assessmentId: string): Assessment {
  const { text, mode, seconds } = request;
  return assess({ text, mode, ...(seconds === undefined ? {} : { seconds }) }, question, { assessmentId });
}

function noSuchAnswer(): never {
  throw new CodedError('answer_not_found', 'It may have been deleted.');
}
