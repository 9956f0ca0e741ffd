import type { Question } from '@sounding/core';
import {
  listQuestionsQuerySchema,
  type QuestionList,
  questionListSchema,
  questionSchema,
} from '@sounding/core/contract';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { QuestionBank } from '../../bank.ts';
import { CodedError } from '../../errors.ts';
import { jsonReply } from '../../json-reply.ts';
import { problemReplies } from '../../problem-replies.ts';

type QuestionOnTheWire = QuestionList['items'][number];

/** Finding questions of the bank, and reading one. */
export function questionRoutes(bank: QuestionBank): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/api/questions',
      {
        schema: {
          operationId: 'findQuestions',
          summary: 'Find questions, best match first',
          querystring: listQuestionsQuerySchema,
          response: { 200: jsonReply('The questions found.', questionListSchema), ...problemReplies },
        },
      },
      async ({ query }) => ({ items: bank.search(query.search ?? '', query.kind).map(onTheWire) }),
    );

    app.get(
      '/api/questions/:id',
      {
        schema: {
          operationId: 'readQuestion',
          summary: 'Read one question',
          params: z.object({ id: z.string().min(1).max(200).describe('The id of a question.') }),
          response: { 200: jsonReply('The question.', questionSchema), ...problemReplies },
        },
      },
      async ({ params }) => {
        const question = bank.find(params.id);
        if (question === undefined)
          throw new CodedError('question_not_found', 'GET /api/questions lists them.');
        return onTheWire(question);
      },
    );
  };
}

/** The contract's type is the same shape without `readonly`. */
function onTheWire(question: Question): QuestionOnTheWire {
  return question as QuestionOnTheWire;
}
