import type { ZodType } from 'zod';

/** One kind of JSON reply, with the words that OpenAPI is told; `schema` is what the reply is held to. */
export function jsonReply<Schema extends ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } };
}
