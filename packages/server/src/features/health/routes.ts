import { healthSchema } from '@sounding/core/contract';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
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
      { schema: { summary: 'How the server is', response: { 200: healthSchema, ...problemReplies } } },
      async () => {
        await check();
        return { status: 'ok' as const, version, store: kind };
      },
    );
  };
}
