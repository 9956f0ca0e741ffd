import { z } from 'zod';
import { CodedError } from '../errors.ts';
import { hashContent } from './content-hash.ts';
import type { RepeatableRequest } from './new-answer.ts';

const MAX_LENGTH = 200;
const VISIBLE_ASCII = `^[\\x21-\\x7e]{1,${MAX_LENGTH}}$`;
const PATTERN = new RegExp(VISIBLE_ASCII);

/** The header as OpenAPI is told of it. It is read by `readIdempotencyKey`, which refuses it with a code of its own. */
export const idempotencyKeyHeader = z
  .string()
  .meta({
    description:
      'The id of the draft, such as a UUID. The same key with the same body gives the same answer again; with ' +
      'another body it is refused. It is remembered for at least as many days as SOUNDING_KEEP_REPLIES_DAYS ' +
      'says (30 unless set): after that it makes a new answer.',
    pattern: VISIBLE_ASCII,
    minLength: 1,
    maxLength: MAX_LENGTH,
  })
  .optional();

/**
 * The request's Idempotency-Key, which is the draft's id, with a hash of what it asks for; undefined where there is none.
 * Throws `invalid_idempotency_key` for one that is empty, too long or not plain.
 */
export function readRepeatable(
  headers: { readonly 'idempotency-key'?: string | string[] | undefined },
  asked: unknown,
): RepeatableRequest | undefined {
  const key = readKey(headers['idempotency-key']);
  return key === undefined ? undefined : { key, hash: hashContent(asked) };
}

function readKey(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && PATTERN.test(header)) return header;
  throw new CodedError('invalid_idempotency_key', 'Use 1 to 200 letters, digits and signs, such as a UUID.', {
    faults: [{ path: 'headers/idempotency-key', message: 'must be 1 to 200 visible ASCII characters' }],
  });
}
