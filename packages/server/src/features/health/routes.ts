import { healthSchema } from '@sounding/core/contract';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { jsonReply } from '../../json-reply.ts';
import { problemReplies } from '../../problem-replies.ts';

/** What the health route needs. */
export interface HealthDeps {
  readonly version: string;
  readonly kind: 'sqlite' | 'postgresql';
  /** Asks the store. Throws where it does not answer. */
  readonly check: () => Promise<void>;
}

/** Says whether the server can do its work: the store is asked every time. */
export function healthRoutes({ version, kind, check }: HealthDeps): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/api/health',
      {
        schema: {
          operationId: 'readHealth',
          summary: 'How the server is',
          description: 'The store is asked each time, not assumed.',
          response: { 200: jsonReply('The server can do its work.', healthSchema), ...problemReplies },
        },
      },
      async () => {
        await check();
        return { status: 'ok' as const, version, store: kind };
      },
    );
  };
}
