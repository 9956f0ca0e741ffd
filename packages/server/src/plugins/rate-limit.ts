import type { FastifyInstance } from 'fastify';
import { CodedError } from '../errors.ts';

/** Requests that one address may send in a minute: far more than a person, less than a flood. */
const PER_MINUTE = 1_200;

/** Bounds what one address may ask for, on a server that others can reach. */
export async function limitRate(app: FastifyInstance, perMinute: number = PER_MINUTE): Promise<void> {
  // Loaded only where it is used: one's own machine needs none.
  const { default: rateLimit } = await import('@fastify/rate-limit');
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, { after }) =>
      new CodedError('too_many_requests', `Wait ${after} and try again.`),
  });
}
