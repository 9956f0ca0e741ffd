import { newId } from '../../lib/new-id.ts';
import {
  type AnswerBody,
  bodyToSend,
  isKeyConflict,
  isRecordingGone,
  serializeSent,
  withoutRecording,
} from './sending.ts';
import type { DraftHandle } from './use-draft.ts';

/** What became of a draft: an answer made now, or one that another tab made of it before. */
export interface Kept<Body, Reply> {
  /** The answer's. */
  readonly id: string;
  readonly created?: { readonly body: Body; readonly reply: Reply };
}

/** Sends a body under a key; the same key and body make one answer however often they are sent. */
export type PostAnswer<Body, Reply> = (body: Body, key: string) => Promise<Reply & { readonly id: string }>;

/**
 * Sends a body under the draft's id, and once more under a new one where that id was used for another text, or where the
 * recording was deleted meanwhile: then without it.
 * Sends nothing where another tab has sent the draft already, or holds a newer text (then undefined).
 */
export async function sendOnce<Body extends AnswerBody, Reply>(
  handle: DraftHandle,
  fresh: Body,
  postAnswer: PostAnswer<Body, Reply>,
): Promise<Kept<Body, Reply> | undefined> {
  const post = async (body: Body, key: string) => {
    const reply = await postAnswer(body, key);
    return { id: reply.id, created: { body, reply } };
  };
  /** The answer that the server has made of a body before its recording was known, where the reply was lost. */
  const findSoundless = async (body: Body, key: string) => {
    try {
      return await post(withoutRecording(body), key);
    } catch (error) {
      if (isKeyConflict(error)) return undefined;
      throw error;
    }
  };

  const body = bodyToSend(handle.draft, fresh);
  const { recordingId } = body;
  const sound = recordingId === undefined ? {} : { recordingId };
  const draft = handle.keep({ sent: serializeSent(body), ...sound });
  if (draft.text !== fresh.text) return undefined;
  if (draft.answerId !== undefined) return { id: draft.answerId };
  try {
    return await post(body, draft.id);
  } catch (error) {
    const kept = isKeyConflict(error) && recordingId !== undefined && (await findSoundless(body, draft.id));
    if (kept) return kept;
    const other = isKeyConflict(error) ? fresh : isRecordingGone(error) ? withoutRecording(body) : undefined;
    if (other === undefined) throw error;
    const renewed = handle.keep({ id: newId(), sent: serializeSent(other) });
    return post(other, renewed.id);
  }
}
