import { isPoorlyHeard, type Span } from '@sounding/core';
import { MAX_ANSWER_UNITS } from '@sounding/core/contract';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SpeakingProps } from '../../lib/speaking.ts';
import { useAfterPaint } from '../../lib/use-after-paint.ts';
import { useSettings } from '../../lib/use-settings.ts';
import { ClockRow } from './clock/clock-row.tsx';
import { Interruption } from './clock/interruption.tsx';
import { AnswerEditor, editorLook } from './desk/answer-editor.tsx';
import { type AskedQuestion, placeholderOf, questionInput } from './desk/asked-question.ts';
import { composeBody, withSound } from './desk/compose-body.ts';
import { DeskButtons } from './desk/desk-buttons.tsx';
import { DeskNotices } from './desk/desk-notices.tsx';
import { prepareFeedback } from './desk/late-feedback.ts';
import { OwnQuestion } from './desk/own-question.tsx';
import { RefusalNote } from './desk/refusal-note.tsx';
import { SubmittedView } from './desk/submitted-view.tsx';
import { useFirstFocus, useFocusInPlace } from './desk/use-desk-focus.ts';
import { useDeskKeys } from './desk/use-desk-keys.ts';
import { whyNotSubmit } from './desk/why-not-submit.ts';
import { DraftState } from './drafts/draft-state.tsx';
import { useListening } from './mending/use-listening.ts';
import { useMending } from './mending/use-mending.ts';
import { WordsToCheck } from './mending/words-to-check.tsx';
import { keepConfirmed } from './provisional/confirmed-words.ts';
import { RubricMeter } from './rubric-meter.tsx';
import { LiveText } from './speaking/live-text.tsx';
import { speakingProps } from './speaking/speaking-props.ts';
import { termsOfQuestion } from './speaking/terms-of-question.ts';
import { useSpokenDraft } from './speaking/use-spoken-draft.ts';
import { useDraft } from './use-draft.ts';
import { useMeter } from './use-meter.ts';
import { useStillWhile, useStopwatch } from './use-stopwatch.ts';
import { useSubmitAnswer } from './use-submit-answer.ts';

export type { AskedQuestion } from './desk/asked-question.ts';

/** Where an answer is written or said: draft, editor, clock, meter and, once submitted, the feedback in the same place. */
export function Workbench({
  draftKey,
  question,
  initialText = '',
  revises,
  retake,
  heading,
  ownQuestion = false,
  speak,
  straightOn = false,
  onKept,
}: {
  draftKey: string;
  question: AskedQuestion;
  initialText?: string;
  revises?: string;
  /** The passage of the revised answer that was said anew, as offsets in its text. */
  retake?: { readonly from: number; readonly to: number };
  /** The question as shown above the editor. */
  heading: ReactNode;
  /** True where the person types the question, too. */
  ownQuestion?: boolean;
  /** The panel for speaking; without it answers are typed. */
  speak?: (props: SpeakingProps) => ReactNode;
  /** True where something else than the feedback comes next. */
  straightOn?: boolean;
  onKept: (answerId: string) => void;
}) {
  const stopwatch = useStopwatch(0);
  const handle = useDraft(draftKey, initialText, stopwatch.timer);
  const { draft } = handle;
  const settings = useSettings().data;
  const asked = ownQuestion ? (draft.ownQuestion ?? '') : question.text;
  const spoken = useSpokenDraft(handle, { ...question, text: asked });
  const { now, speaking, joining, lateSound } = spoken;
  useStillWhile(speaking, stopwatch);
  const [meterOn, setMeterOn] = useState(revises !== undefined);
  const [refusal, setRefusal] = useState('');
  // What stood in the way of submitting may be over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes by what the recording does
  useEffect(() => setRefusal(''), [now.state, joining]);
  const editor = useRef<HTMLTextAreaElement>(null);
  const questionField = useRef<HTMLTextAreaElement>(null);

  const input = useMemo(() => questionInput(question, asked), [question, asked]);
  const terms = useMemo(() => termsOfQuestion({ ...question, text: asked }), [question, asked]);
  const { change } = handle;
  const mending = useMending(
    draft,
    input,
    terms,
    settings.confidentialTerms,
    useCallback((text: string) => void change({ text }), [change]),
  );
  const listen = useListening(draft.recordingId, draft.timing);
  const meterText = speaking ? `${draft.text} ${now.settledText}`.trim() : draft.text;
  const meter = useMeter(meterOn, meterText, speaking ? 'spoken' : draft.mode, input);
  const confirmed = useRef(mending.mending.confirmed);
  const keepWords = useCallback(
    (id: string) => {
      // What was confirmed before submitting is not asked about again.
      keepConfirmed(id, confirmed.current);
      keepConfirmed(draft.id, []);
      onKept(id);
    },
    [draft.id, onKept],
  );
  const { submission, submit, retry, withdraw } = useSubmitAnswer(handle, lateSound, keepWords);
  const tooLong = draft.text.length > MAX_ANSWER_UNITS;
  const size = meterOn ? 'low' : 'full';

  const fields = { question: questionField, editor };
  function trySubmit() {
    if (submission !== null) return;
    const refused = whyNotSubmit({ state: now.state, joining, asked, ownQuestion, text: draft.text });
    if (refused === null && tooLong) return;
    setRefusal(refused?.why ?? '');
    if (refused !== null) {
      if (refused.field !== null) fields[refused.field].current?.focus();
      return;
    }
    stopwatch.pause();
    confirmed.current = mending.mending.confirmed;
    const options = { question, asked, seconds: stopwatch.read(), revises, retake };
    submit((late) => composeBody(withSound(draft, late), options), input);
  }

  function showInEditor({ start, end }: Span) {
    editor.current?.focus();
    editor.current?.setSelectionRange(start, end);
  }

  function startOver() {
    handle.restart(initialText);
    stopwatch.reset();
    editor.current?.focus();
  }

  useAfterPaint(prepareFeedback);
  useFirstFocus(questionField, editor);
  useFocusInPlace(speaking, editor);
  useDeskKeys(trySubmit, () => submission === null && setMeterOn(!meterOn));

  if (submission !== null) {
    return (
      <SubmittedView
        question={asked}
        submission={submission}
        straightOn={straightOn}
        onRetry={retry}
        onWithdraw={withdraw}
      />
    );
  }

  return (
    <div className="mx-auto flex w-full max-w-[46rem] flex-col gap-3">
      {heading}
      {ownQuestion && (
        <OwnQuestion
          field={questionField}
          value={draft.ownQuestion ?? ''}
          onChange={(value) => {
            setRefusal('');
            change({ ownQuestion: value });
          }}
        />
      )}
      <DeskNotices
        handle={handle}
        spoken={spoken}
        said={mending.mending.words?.confidential ?? []}
        onShow={showInEditor}
        onStartOver={startOver}
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
          placeholder={placeholderOf(question, speak !== undefined)}
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
      >
        <DraftState state={handle.onServer} />
      </ClockRow>
      {settings.interruptAt150s && speaking && (
        <Interruption seconds={now.seconds} kind={question.kind ?? 'story'} />
      )}
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          {speak?.(speakingProps(handle, question, asked, terms, spoken.reports))}
        </div>
        <DeskButtons
          meterOn={meterOn}
          onMeter={() => setMeterOn(!meterOn)}
          hasText={draft.text.trim() !== ''}
          tooLong={tooLong}
          onSubmit={trySubmit}
        />
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
      {meterOn && (
        <RubricMeter
          assessment={meter.assessment}
          failed={meter.failed}
          restsOn={mending.mending.words?.restsOn ?? []}
          text={mending.mending.text}
        />
      )}
    </div>
  );
}
