import {
  answerSchema,
  assessmentSchema,
  problemSchema,
  questionSchema,
  recordingSchema,
  settingsSchema,
} from '@sounding/core/contract';
import fastify, { type FastifyInstance } from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import { z } from 'zod';

/** Shapes that the description names once and refers to. */
const COMPONENTS = {
  Answer: answerSchema,
  Assessment: assessmentSchema,
  Problem: problemSchema,
  Question: questionSchema,
  Recording: recordingSchema,
  Settings: settingsSchema,
};

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
  for (const [id, schema] of Object.entries(COMPONENTS)) z.globalRegistry.add(schema, { id });
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
    transformObject: (document) => withoutInputs(jsonSchemaTransformObject(document)),
  });
  await registerRoutes(described);
  await described.ready();
  const description = described.swagger();
  await described.close();
  return description;
}

/** Each component comes a second time, as it may be sent; these are only ever received. */
function withoutInputs(document: ReturnType<typeof jsonSchemaTransformObject>): typeof document {
  if ('components' in document) {
    for (const id of Object.keys(document.components?.schemas ?? {})) {
      if (!(id in COMPONENTS)) delete document.components?.schemas?.[id];
    }
  }
  return document;
}
