import { CodedError } from '../../errors.ts';

/**
 * The request's Idempotency-Key, which is the draft's id; undefined where there is none.
 * Throws `invalid_idempotency_key` for one that is empty, too long or not plain.
 */
export function readIdempotencyKey(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && /^[\x21-\x7e]{1,200}$/.test(header)) return header;
  throw new CodedError('invalid_idempotency_key', 'Use 1 to 200 letters, digits and signs, such as a UUID.', {
    faults: [{ path: 'headers/idempotency-key', message: 'must be 1 to 200 visible ASCII characters' }],
  });
}
