import { toWellFormedText } from '@sounding/core';
import { MAX_QUESTION_UNITS } from '@sounding/core/contract';
import { z } from 'zod';
import { CodedError } from '../../errors.ts';

type Header = string | string[] | undefined;

/** What the page says of a recording when it begins one, in `Upload-Metadata`. */
const metadataSchema = z.object({
  draftId: z.string().min(1).max(100),
  questionId: z.string().max(200).optional(),
  questionText: z.string().max(MAX_QUESTION_UNITS).optional(),
});

/** What a recording is of. */
export interface UploadMetadata {
  readonly draftId: string;
  readonly questionId?: string;
  readonly questionText?: string;
}

/** The version of the tus protocol that is spoken. */
export const TUS_VERSION = '1.0.0';

/** Throws `tus_version` where a request does not say that it speaks the same. */
export function refuseOtherVersions(header: Header): void {
  if (header === TUS_VERSION) return;
  throw new CodedError('tus_version', `Send Tus-Resumable: ${TUS_VERSION}.`);
}

/** A header that counts bytes; undefined where it is absent. Throws `invalid_request` for anything else. */
export function readBytes(name: string, header: Header): number | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && /^\d{1,15}$/.test(header)) return Number(header);
  throw unfit(name, 'must be a whole number of bytes');
}

/** A header that counts bytes and must be there. Throws `invalid_request`. */
export function readRequiredBytes(name: string, header: Header): number {
  const bytes = readBytes(name, header);
  if (bytes === undefined) throw unfit(name, 'is missing');
  return bytes;
}

/**
 * The total length where it is known at the start; undefined where the request puts it off.
 * Throws `invalid_request` where it says neither or both.
 */
export function readLength(length: Header, deferred: Header): number | undefined {
  const bytes = readBytes('upload-length', length);
  if ((bytes === undefined) === (deferred === '1')) return bytes;
  throw unfit('upload-length', 'must be there, or else Upload-Defer-Length: 1');
}

/** Reads `Upload-Metadata`: names with their values in base64 of UTF-8. Throws `invalid_request`. */
export function readMetadata(header: Header): UploadMetadata {
  const pairs = typeof header === 'string' ? header.split(',') : [];
  const fields = pairs.map((pair) => {
    const [name = '', value = ''] = pair.trim().split(' ');
    return [name, toWellFormedText(Buffer.from(value, 'base64').toString('utf8'))] as const;
  });
  const parsed = metadataSchema.safeParse(Object.fromEntries(fields.filter(([, value]) => value !== '')));
  if (parsed.success) {
    const { draftId, questionId, questionText } = parsed.data;
    return {
      draftId,
      ...(questionId === undefined ? {} : { questionId }),
      ...(questionText === undefined ? {} : { questionText }),
    };
  }
  const [issue] = parsed.error.issues;
  throw unfit('upload-metadata', `needs a draftId of 1 to 100 characters; look at ${issue?.path.join('.')}`);
}

/** Writes metadata as `readMetadata` reads it. */
export function writeMetadata(metadata: UploadMetadata): string {
  const { draftId, questionId, questionText } = metadata;
  return Object.entries({ draftId, questionId, questionText })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${Buffer.from(value ?? '').toString('base64')}`)
    .join(',');
}

function unfit(name: string, message: string): CodedError {
  return new CodedError('invalid_request', `Look at the header ${name}.`, {
    faults: [{ path: `headers/${name}`, message }],
  });
}
