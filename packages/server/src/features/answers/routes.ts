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
import { problemReplies } from '../../problem-replies.ts';
import type { Scope } from '../../scope.ts';
import { hashContent } from './content-hash.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { readIdempotencyKey } from './idempotency-key.ts';
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

const idParams = z.object({ id: z.string().min(1).max(100) });

/** Assessing an answer, keeping it, and reading, listing and deleting what was kept. */
export function answerRoutes(deps: AnswerRoutesDeps): FastifyPluginAsyncZod {
  const { answers, bank, scope } = deps;
  return async (app) => {
    app.post(
      '/api/assessments',
      {
        schema: {
          summary: 'Assess an answer without keeping it',
          body: assessRequestSchema,
          response: { 200: assessmentSchema, ...problemReplies },
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
          summary: 'Assess an answer and keep it',
          description:
            'With an Idempotency-Key (the id of the draft), sending it again makes no second answer.',
          headers: z.object({ 'idempotency-key': z.string().optional() }),
          body: createAnswerSchema,
          response: { 201: createdAnswerSchema, ...problemReplies },
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
          summary: 'List past answers, newest first',
          querystring: listAnswersQuerySchema,
          response: { 200: answerListSchema, ...problemReplies },
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
          summary: 'Read one answer with its assessments',
          params: idParams,
          response: { 200: answerSchema, ...problemReplies },
        },
      },
      async ({ params }) => (await answers.get(scope, params.id)) ?? noSuchAnswer(),
    );

    app.delete(
      '/api/answers/:id',
      {
        schema: {
          summary: 'Delete an answer and all that hangs on it',
          params: idParams,
          response: { 204: z.undefined(), ...problemReplies },
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
