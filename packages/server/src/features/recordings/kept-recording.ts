import { RECORDING_BYTES_PER_SECOND, type Recording } from '@sounding/core/contract';

/** A recording as the store knows it; `bytes` is as last written down, its file is what counts. */
export interface KeptRecording {
  readonly id: string;
  readonly createdAt: string;
  readonly draftId: string;
  readonly questionId?: string;
  readonly questionText?: string;
  readonly state: 'recording' | 'finished';
  readonly bytes: number;
  /** How long the page said that it is, in bytes. */
  readonly length?: number;
  /** It was made out of two others. */
  readonly spliced?: true;
  /** The latest answer that was made of it. */
  readonly answerId?: string;
}

/** A row of the store, with the answer that was made of it. */
interface RecordingRow {
  readonly id: string;
  readonly created_at: string;
  readonly draft_id: string;
  readonly question_id: string | null;
  readonly question_text: string | null;
  readonly state: string;
  readonly bytes: number;
  readonly length: number | null;
  readonly spliced: number | null;
  readonly answer_id: string | null;
}

/** A recording from its row. */
export function toRecording(row: RecordingRow): KeptRecording {
  return {
    id: row.id,
    createdAt: row.created_at,
    draftId: row.draft_id,
    ...(row.question_id === null ? {} : { questionId: row.question_id }),
    ...(row.question_text === null ? {} : { questionText: row.question_text }),
    state: row.state === 'finished' ? 'finished' : 'recording',
    bytes: row.bytes,
    ...(row.length === null ? {} : { length: row.length }),
    ...(row.spliced === null ? {} : { spliced: true }),
    ...(row.answer_id === null ? {} : { answerId: row.answer_id }),
  };
}

/** A recording as the contract gives it, `bytes` long on disk. */
export function onTheWire({ length: _, ...recording }: KeptRecording, bytes: number): Recording {
  return { ...recording, bytes, seconds: secondsOf(bytes) };
}

/** Seconds of sound in as many bytes; half a sample at the end is none. */
export function secondsOf(bytes: number): number {
  return wholeSamples(bytes) / RECORDING_BYTES_PER_SECOND;
}

/** How many of the bytes are whole samples: what was torn off in the middle of one leaves an odd byte. */
export function wholeSamples(bytes: number): number {
  return bytes - (bytes % 2);
}
