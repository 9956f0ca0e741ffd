import fastify, { type FastifyInstance } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';

/**
 * Serves the description of the API. It is made at the first request, from the same routes on a second
 * app that serves nobody, so that start-up does not pay for it.
 */
export function openApiRoute(
  app: FastifyInstance,
  version: string,
  registerRoutes: (app: FastifyInstance) => Promise<void>,
): void {
  let description: Promise<unknown> | undefined;
  app.get('/api/openapi.json', async (_request, reply) => {
    description ??= describe(version, registerRoutes);
    reply.type('application/json; charset=utf-8');
    return description;
  });
}

async function describe(
  version: string,
  registerRoutes: (app: FastifyInstance) => Promise<void>,
): Promise<unknown> {
  const { default: swagger } = await import('@fastify/swagger');
  const described = fastify();
  described.setValidatorCompiler(validatorCompiler);
  described.setSerializerCompiler(serializerCompiler);
  await described.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Sounding',
        version,
        description: 'Practice for the technical deep-dive interview: every point has a quote.',
      },
    },
    transform: jsonSchemaTransform,
  });
  await registerRoutes(described);
  await described.ready();
  const description = described.swagger();
  await described.close();
  return description;
}
