import { buffer } from 'node:stream/consumers';
import {
  MAX_RECORDING_BYTES,
  MAX_RECORDING_SECONDS,
  RECORDING_BYTES_PER_SECOND,
  type SpliceRequest,
} from '@sounding/core/contract';
import { CodedError } from '../../errors.ts';
import type { Scope } from '../../scope.ts';
import { type KeptRecording, wholeSamples } from './kept-recording.ts';
import type { PcmFiles } from './pcm-files.ts';
import type { RecordingStore } from './store.ts';
import type { Uploads } from './uploads.ts';

/** Bytes that are read, written and synced in one go. */
const COPIED_AT_ONCE = 1024 * 1024;

/** What a recording is spliced with. */
export interface SpliceDeps {
  readonly recordings: RecordingStore;
  readonly files: PcmFiles;
  readonly uploads: Uploads;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** A part of a recording's file, in bytes. */
interface Part {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Makes a new recording out of two: one whose passage from `from` to `to` is replaced by the other, or by a part of it. Both stay
 * as they are, so that the answer which was made of the first keeps its sound. Samples are copied as they are.
 * Throws `unknown_recording`, `invalid_request`, `recording_too_long`, `recording_not_found` where one of them is deleted
 * in that moment, or whatever an upload may throw; nothing half-made is left then.
 */
export async function spliceRecordings(
  deps: SpliceDeps,
  scope: Scope,
  { base, from, to, insert, insertFrom, insertTo, draftId }: SpliceRequest,
): Promise<KeptRecording> {
  const first = await known(deps, scope, base, 'base');
  const second = await known(deps, scope, insert, 'insert');
  const passage = partOf(base, first.bytes, { from, to }, 'to');
  const anew = partOf(insert, second.bytes, { from: insertFrom ?? 0, to: insertTo }, 'insertTo');
  const parts = [
    { id: base, from: 0, to: passage.from },
    anew,
    { id: base, from: passage.to, to: first.bytes },
  ];
  const length = parts.reduce((sum, part) => sum + part.to - part.from, 0);
  refuseUnfitLength(length);
  const id = deps.newId();
  const { questionId, questionText } = first.recording;
  await deps.uploads.begin(scope, {
    id,
    createdAt: deps.now().toISOString(),
    draftId,
    ...(questionId === undefined ? {} : { questionId }),
    ...(questionText === undefined ? {} : { questionText }),
    length,
    spliced: true,
  });
  try {
    await copy(deps, scope, id, parts);
    return (await known(deps, scope, id, 'base')).recording;
  } catch (error) {
    await deps.recordings.delete(scope, id).catch(() => {});
    throw error;
  }
}

/** The bytes of a recording between two moments; past its end counts as the end. Throws `invalid_request`. */
function partOf(
  id: string,
  bytes: number,
  { from, to }: { readonly from: number; readonly to: number | undefined },
  field: 'to' | 'insertTo',
): Part {
  const part = {
    id,
    from: Math.min(bytesAt(from), bytes),
    to: to === undefined ? bytes : Math.min(bytesAt(to), bytes),
  };
  if (part.from <= part.to) return part;
  const faults = [{ path: `body/${field}`, message: 'is before where the part begins' }];
  throw new CodedError('invalid_request', 'The passage ends before it begins.', { faults });
}

function refuseUnfitLength(bytes: number): void {
  if (bytes === 0) {
    const faults = [{ path: 'body/insert', message: 'is empty, and nothing is left of body/base' }];
    throw new CodedError('invalid_request', 'Nothing would be left of the recording.', { faults });
  }
  if (bytes > MAX_RECORDING_BYTES) {
    const minutes = MAX_RECORDING_SECONDS / 60;
    const advice = `With the passage said anew it would be longer than ${minutes} minutes. Say a shorter passage.`;
    throw new CodedError('recording_too_long', advice);
  }
}

async function copy(deps: SpliceDeps, scope: Scope, id: string, parts: readonly Part[]): Promise<void> {
  let offset = 0;
  for (const part of parts) {
    for (let from = part.from; from < part.to; from += COPIED_AT_ONCE) {
      const to = Math.min(part.to, from + COPIED_AT_ONCE);
      const bytes = await buffer(await deps.files.read(scope, part.id, from, to));
      offset = await deps.uploads.append(scope, id, { offset, bytes });
    }
  }
}

async function known({ recordings, files }: SpliceDeps, scope: Scope, id: string, field: 'base' | 'insert') {
  const recording = await recordings.get(scope, id);
  const size = recording === undefined ? undefined : await files.size(scope, id);
  if (recording === undefined || size === undefined) {
    const faults = [{ path: `body/${field}`, message: 'is no recording that is kept here' }];
    throw new CodedError('unknown_recording', 'It may have been deleted.', { faults });
  }
  return { recording, bytes: wholeSamples(size) };
}

/** The first byte of the sample at a moment. */
function bytesAt(seconds: number): number {
  return wholeSamples(Math.round(seconds * RECORDING_BYTES_PER_SECOND));
}
