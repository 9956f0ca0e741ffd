import type { SpeakingProps } from '../../../lib/speaking.ts';
import type { AskedQuestion } from '../desk/asked-question.ts';
import type { DraftHandle } from '../use-draft.ts';
import type { SpokenDraft } from './use-spoken-draft.ts';

/** What the panel for speaking is told of a draft, and whom it reports to. */
export function speakingProps(
  { draft: { mode, text, recordingId }, idToGoOn }: Pick<DraftHandle, 'draft' | 'idToGoOn'>,
  question: AskedQuestion,
  asked: string,
  terms: readonly string[],
  reports: SpokenDraft['reports'],
): SpeakingProps {
  return {
    // Where another tab has submitted the draft, what is recorded now is of the one that goes on from it.
    draftId: idToGoOn,
    question: { ...(question.id === undefined ? {} : { id: question.id }), text: asked },
    terms,
    ...(recordingId === undefined ? {} : { recordingId }),
    heardAlready: mode === 'spoken' && recordingId !== undefined,
    hasText: text.trim() !== '',
    ...reports,
  };
}
