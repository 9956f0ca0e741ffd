import type { FastifyInstance } from 'fastify';
import { CodedError } from '../errors.ts';

/** Bounds what one address may ask for in a minute, on a server that others can reach. */
export async function limitRate(app: FastifyInstance, perMinute: number): Promise<void> {
  // Loaded only where it is used: one's own machine needs none.
  const { default: rateLimit } = await import('@fastify/rate-limit');
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, { after }) =>
      new CodedError('too_many_requests', `Wait ${after} and try again.`),
  });
}
