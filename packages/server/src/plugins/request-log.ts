import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** One line for each reply: method, route, status, milliseconds. Never an address's own words, a header or a body. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(lineOf(request, reply), 'request');
  });
}

/** The same line, with `hungUp`, for a reply that goes on and whose other side may not wait for its end. */
export function logWhenHungUp(request: FastifyRequest, reply: FastifyReply): void {
  let finished = false;
  reply.raw.once('finish', () => {
    finished = true;
  });
  reply.raw.once('close', () => {
    if (!finished) request.log.info({ ...lineOf(request, reply), hungUp: true }, 'request');
  });
}

function lineOf(request: FastifyRequest, reply: FastifyReply) {
  return {
    method: request.method,
    route: request.routeOptions.url ?? 'none',
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 100) / 100,
  };
}
