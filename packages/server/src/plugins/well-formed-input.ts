import { toWellFormedText } from '@sounding/core';
import type { FastifyInstance } from 'fastify';
import { CodedError } from '../errors.ts';

/** Deeper than any body of the contract, and far from where walking it would run out of stack. */
const MAX_DEPTH = 20;

/**
 * Makes every text of a request well-formed before it is checked or an offset is taken in it:
 * lone surrogates and NUL become U+FFFD. No length changes, so the limits mean the same.
 * A body that no contract has is refused before: one with a key `__proto__`, or nested beyond all bounds.
 */
export function useWellFormedInput(app: FastifyInstance): void {
  app.addHook('preValidation', async (request) => {
    // Bytes hold no text: the route that takes them says what they may be.
    if (!Buffer.isBuffer(request.body)) {
      refuseUnfit(request.body);
      request.body = wellFormed(request.body);
    }
    request.query = wellFormed(request.query);
    request.params = wellFormed(request.params);
  });
}

/** Throws `invalid_request` for a body that must not be walked or copied. */
function refuseUnfit(body: unknown): void {
  let level = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) {
      const faults = [{ path: 'body', message: `is nested more than ${MAX_DEPTH} levels deep` }];
      throw new CodedError('invalid_request', 'The body is nested too deeply.', { faults });
    }
    const objects = level.filter((value) => typeof value === 'object' && value !== null);
    if (objects.some((value) => Object.hasOwn(value, '__proto__'))) {
      const faults = [{ path: 'body', message: 'has a key __proto__, which is not allowed' }];
      throw new CodedError('invalid_request', 'The key __proto__ is not allowed. Leave it out.', { faults });
    }
    level = objects.flatMap((value) => Object.values(value));
  }
}

/** A JSON value with every text in it made well-formed; names of fields stay. */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return toWellFormedText(value);
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, wellFormed(item)]));
}
