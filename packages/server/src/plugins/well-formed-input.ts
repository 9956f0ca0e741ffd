import { toWellFormedText } from '@sounding/core';
import type { FastifyInstance } from 'fastify';

/**
 * Makes every text of a request well-formed before it is checked or an offset is taken in it:
 * lone surrogates and NUL become U+FFFD. No length changes, so the limits mean the same.
 */
export function useWellFormedInput(app: FastifyInstance): void {
  app.addHook('preValidation', async (request) => {
    request.body = wellFormed(request.body);
    request.query = wellFormed(request.query);
    request.params = wellFormed(request.params);
  });
}

/** A JSON value with every text in it made well-formed; names of fields stay. */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return toWellFormedText(value);
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, wellFormed(item)]));
}
