import { type Span, spanToStretch } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { SpeakingProps } from '../../../lib/speaking.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ClockRow } from '../clock/clock-row.tsx';
import { AnswerEditor, editorLook } from '../desk/answer-editor.tsx';
import { SubmitKeys } from '../desk/desk-buttons.tsx';
import { DeskNotices } from '../desk/desk-notices.tsx';
import { useFocusInPlace, useFocusOnReturn } from '../desk/use-desk-focus.ts';
import { useDeskKeys } from '../desk/use-desk-keys.ts';
import { type Draft, draftKey } from '../draft.ts';
import { DraftState } from '../drafts/draft-state.tsx';
import { useListening } from '../mending/use-listening.ts';
import { JOINING } from '../speaking/join-takes.ts';
import { LiveText } from '../speaking/live-text.tsx';
import { speakingProps } from '../speaking/speaking-props.ts';
import { termsOfQuestion } from '../speaking/terms-of-question.ts';
import { useSpokenDraft } from '../speaking/use-spoken-draft.ts';
import { useDraft } from '../use-draft.ts';
import { useStillWhile, useStopwatch } from '../use-stopwatch.ts';
import { findPassage } from './find-passage.ts';
import { keepChosen, readChosen } from './keep-retake.ts';
import { rangeOf, spanOf } from './passage.ts';
import { PassageChooser } from './passage-chooser.tsx';

/** Choosing the weak passage of an answer and saying it, or writing it, anew. */
export function PassageDesk({
  answer,
  heading,
  speak,
  returned,
  busy,
  trouble,
  onDone,
}: {
  answer: StoredAnswer;
  heading: ReactNode;
  speak: (props: SpeakingProps) => ReactNode;
  /** True where one comes back to the passage from the whole answer. */
  returned: boolean;
  /** True while the passage is being put into the answer. */
  busy: boolean;
  /** Why it could not be put in; empty while all is well. */
  trouble: string;
  onDone: (passage: Span, anew: Draft) => void;
}) {
  const found = useMemo(() => findPassage(answer), [answer]);
  const [range, setRange] = useState(() => {
    const chosen = readChosen(answer.id);
    return chosen === null ? found.range : rangeOf(found.sentences, chosen);
  });
  const stopwatch = useStopwatch(0);
  const handle = useDraft(draftKey({ passageOf: answer.id }), '', stopwatch.timer);
  const { draft } = handle;
  const spoken = useSpokenDraft(handle, answer.question);
  const { now, speaking, joining } = spoken;
  useStillWhile(speaking, stopwatch);
  const editor = useRef<HTMLTextAreaElement>(null);
  const terms = useMemo(() => termsOfQuestion(answer.question), [answer]);
  const passage = spanOf(found.sentences, range);
  const stretch = answer.timing === undefined ? null : spanToStretch(answer.timing, passage);

  const listen = useListening(answer.recordingId, answer.timing);
  const blocked = busy || speaking || joining || draft.text.trim() === '';
  const putIn = () => {
    if (!blocked) onDone(passage, handle.keep());
    else if (draft.text.trim() === '') editor.current?.focus();
  };

  useFocusOnReturn(returned, editor);
  useFocusInPlace(speaking, editor);
  useDeskKeys(putIn, () => undefined);

  return (
    <div className="mx-auto flex w-full max-w-[46rem] flex-col gap-3">
      {heading}
      {found.why !== '' && (
        <p className="text-base">
          <span className="mr-2 text-sm font-medium text-muted">What was advised</span>
          {found.why}
        </p>
      )}
      <PassageChooser
        text={answer.text}
        sentences={found.sentences}
        range={range}
        stretch={stretch}
        onListen={listen && stretch ? () => listen(passage) : undefined}
        onChange={(next) => {
          setRange(next);
          keepChosen(answer.id, spanOf(found.sentences, next));
        }}
      />
      <DeskNotices
        handle={handle}
        spoken={spoken}
        said={[]}
        onShow={() => undefined}
        onStartOver={() => {
          handle.restart();
          stopwatch.reset();
        }}
        onSettled={() => editor.current?.focus()}
      />
      <h2 className="text-sm font-semibold">The same, said better</h2>
      {speaking ? (
        <LiveText before={draft.text} now={now} className={editorLook('passage')} />
      ) : (
        <AnswerEditor
          field={editor}
          text={draft.text}
          label="The passage, said anew"
          size="passage"
          tooLong={false}
          placeholder="Only this passage: about 20 seconds, or two to four sentences."
          onChange={(next) => {
            if (draft.mode === 'typed') stopwatch.startUnlessPaused();
            handle.change({ text: next });
          }}
          onUndo={() => false}
        />
      )}
      <ClockRow
        stopwatch={stopwatch}
        text={draft.text}
        spoken={draft.mode === 'spoken'}
        speaking={speaking}
        now={now}
        part
      >
        <DraftState state={handle.onServer} />
      </ClockRow>
      {trouble !== '' && (
        <div role="alert">
          <Notice tone="bad" word="Not joined" text={trouble} />
        </div>
      )}
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          {speak(speakingProps(handle, answer.question, answer.question.text, terms, spoken.reports))}
        </div>
        <Button look="primary" className="ml-auto" disabled={blocked} onClick={putIn}>
          Put it into the answer <SubmitKeys />
        </Button>
      </div>
      <p role="status" className={joining ? 'text-sm text-muted' : 'sr-only'}>
        {joining && JOINING}
      </p>
    </div>
  );
}
