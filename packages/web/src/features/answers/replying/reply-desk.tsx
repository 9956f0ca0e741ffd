import { isPoorlyHeard, type Span } from '@sounding/core';
import { MAX_ANSWER_UNITS } from '@sounding/core/contract';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SpeakingProps } from '../../../lib/speaking.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { Button } from '../../../ui/button.tsx';
import { ANSWER_AIM } from '../clock/aim.ts';
import { ClockRow } from '../clock/clock-row.tsx';
import { AnswerEditor, editorLook } from '../desk/answer-editor.tsx';
import { type AskedQuestion, placeholderOf, questionInput } from '../desk/asked-question.ts';
import { SubmitKeys } from '../desk/desk-buttons.tsx';
import { DeskNotices } from '../desk/desk-notices.tsx';
import { RefusalNote } from '../desk/refusal-note.tsx';
import { useFirstFocus, useFocusInPlace } from '../desk/use-desk-focus.ts';
import { useDeskKeys } from '../desk/use-desk-keys.ts';
import { whyNotSubmit } from '../desk/why-not-submit.ts';
import { DraftState } from '../drafts/draft-state.tsx';
import { useListening } from '../mending/use-listening.ts';
import { useMending } from '../mending/use-mending.ts';
import { WordsToCheck } from '../mending/words-to-check.tsx';
import { LiveText } from '../speaking/live-text.tsx';
import { speakingProps } from '../speaking/speaking-props.ts';
import { termsOfQuestion } from '../speaking/terms-of-question.ts';
import { useSpokenDraft } from '../speaking/use-spoken-draft.ts';
import { useDraft } from '../use-draft.ts';
import { useStillWhile, useStopwatch } from '../use-stopwatch.ts';
import { FOLLOW_UP_AIM } from './follow-up-aim.ts';
import { ReplyNotice } from './reply-notice.tsx';
import { type PostReply, useReply } from './use-reply.ts';

const NO_FIELD = { current: null };

/** Where what is open in a session is answered: said or typed, kept as a draft until the server has it. */
export function ReplyDesk<Reply>({
  draftKey,
  question,
  followUp,
  speak,
  beside,
  post,
  onMoved,
}: {
  draftKey: string;
  /** The question, or the follow-up as a question. */
  question: AskedQuestion;
  /** True for a follow-up, whose answer is short. */
  followUp: boolean;
  speak: (props: SpeakingProps) => ReactNode;
  /** Other ways on, beside the button that answers; told whether there are words that they would give up. */
  beside: (hasWords: boolean) => ReactNode;
  post: PostReply<Reply>;
  /** The server has the answer and this is its reply; undefined where it must be asked how the session stands. */
  onMoved: (reply: Reply | undefined) => void;
}) {
  const stopwatch = useStopwatch(0);
  const handle = useDraft(draftKey, '', stopwatch.timer);
  const { draft, change } = handle;
  const settings = useSettings().data;
  const spoken = useSpokenDraft(handle, question);
  const { now, speaking, joining } = spoken;
  useStillWhile(speaking, stopwatch);
  const [refusal, setRefusal] = useState('');
  // What stood in the way of answering may be over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes by what the recording does
  useEffect(() => setRefusal(''), [now.state, joining]);
  const editor = useRef<HTMLTextAreaElement>(null);
  const terms = useMemo(() => termsOfQuestion(question), [question]);
  const mending = useMending(
    draft,
    useMemo(() => questionInput(question, question.text), [question]),
    terms,
    settings.confidentialTerms,
    useCallback((text: string) => void change({ text }), [change]),
  );
  const listen = useListening(draft.recordingId, draft.timing);
  const { state, send } = useReply(handle, spoken.lateSound, post, onMoved);
  const sending = state.kind === 'sending';
  const tooLong = draft.text.length > MAX_ANSWER_UNITS;
  const hasText = draft.text.trim() !== '';

  function answer() {
    if (sending || state.kind === 'too-late') return;
    const asked = question.text;
    const refused = whyNotSubmit({ state: now.state, joining, asked, ownQuestion: false, text: draft.text });
    if (refused === null && tooLong) return;
    setRefusal(refused?.why ?? '');
    if (refused !== null) {
      if (refused.field !== null) editor.current?.focus();
      return;
    }
    stopwatch.pause();
    void send(stopwatch.read());
  }

  function goOn() {
    handle.restart();
    onMoved(undefined);
  }

  function showInEditor({ start, end }: Span) {
    editor.current?.focus();
    editor.current?.setSelectionRange(start, end);
  }

  useFirstFocus(NO_FIELD, editor);
  useFocusInPlace(speaking, editor);
  useDeskKeys(answer, () => undefined);

  const size = followUp ? 'passage' : 'full';
  return (
    <div className="flex flex-col gap-3">
      <DeskNotices
        handle={handle}
        spoken={spoken}
        said={mending.mending.words?.confidential ?? []}
        onShow={showInEditor}
        onStartOver={() => {
          handle.restart();
          stopwatch.reset();
          editor.current?.focus();
        }}
        onGoOn={goOn}
        onSettled={() => editor.current?.focus()}
      />
      {speaking ? (
        <LiveText before={draft.text} now={now} className={editorLook(size)} />
      ) : (
        <AnswerEditor
          field={editor}
          text={draft.text}
          size={size}
          tooLong={tooLong}
          placeholder={
            followUp ? 'Say it or type it: 20 to 45 seconds, the point first.' : placeholderOf(question, true)
          }
          readOnly={sending}
          onChange={(text) => {
            if (draft.mode === 'typed') stopwatch.startUnlessPaused();
            setRefusal('');
            change({ text });
          }}
          onUndo={mending.undoByKey}
        />
      )}
      <ClockRow
        stopwatch={stopwatch}
        text={draft.text}
        spoken={draft.mode === 'spoken'}
        speaking={speaking}
        now={now}
        aim={followUp ? FOLLOW_UP_AIM : ANSWER_AIM}
      >
        <DraftState state={handle.onServer} />
      </ClockRow>
      <ReplyNotice state={state} text={draft.text} onRetry={answer} onGoOn={goOn} />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-64">
          {speak(speakingProps(handle, question, question.text, terms, spoken.reports))}
        </div>
        <div className="ml-auto flex flex-wrap items-center gap-2">
          {beside(hasText || speaking)}
          <Button
            look={hasText ? 'primary' : 'plain'}
            aria-disabled={sending}
            disabled={tooLong}
            onClick={answer}
          >
            {sending ? 'Sending …' : 'Answer'} <SubmitKeys />
          </Button>
        </div>
      </div>
      <RefusalNote why={refusal} />
      {!speaking && (
        <WordsToCheck
          handle={mending}
          poorlyHeard={draft.mode === 'spoken' && isPoorlyHeard(draft.timing)}
          onListen={listen}
          onEdit={showInEditor}
          onDone={() => editor.current?.focus()}
        />
      )}
    </div>
  );
}
