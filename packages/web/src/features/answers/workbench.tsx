import { countWords, type Question } from '@sounding/core';
import type { CreateAnswer } from '@sounding/core/contract';
import { MAX_ANSWER_UNITS } from '@sounding/core/contract';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isCommand, modifierName } from '../../lib/keys.ts';
import { useAfterPaint } from '../../lib/use-after-paint.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Key } from '../../ui/key.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { DraftNotice } from './draft-notice.tsx';
import type { FeedbackView as FeedbackViewType } from './feedback-view.tsx';
import { RubricMeter } from './rubric-meter.tsx';
import { warmUp } from './scorer.ts';
import { SubmissionStatus } from './submission-status.tsx';
import { TimerBar } from './timer-bar.tsx';
import { useDraft } from './use-draft.ts';
import { useMeter } from './use-meter.ts';
import { useStopwatch } from './use-stopwatch.ts';
import { useSubmitAnswer } from './use-submit-answer.ts';

let readyFeedback: typeof FeedbackViewType | undefined;
async function loadFeedback() {
  const { FeedbackView } = await import('./feedback-view.tsx');
  readyFeedback = FeedbackView;
  return { default: FeedbackView };
}
const LateFeedback = lazy(loadFeedback);

/** Fetches what submitting will need, so that it neither waits nor depends on the server by then. */
function prepare(): void {
  warmUp();
  // Where this fails, it is tried again when the feedback is wanted.
  loadFeedback().catch(() => undefined);
}

/** The question at hand: one of the bank, or its text alone where the person brought their own. */
export type AskedQuestion = Pick<Question, 'text'> &
  Partial<Pick<Question, 'id' | 'kind' | 'keyPoints' | 'dimensions'>>;

/** How an answer to each kind of question had better begin. */
const openings = {
  story: 'The situation and its limits first. Then what you weighed, what you chose, and what it cost.',
  knowledge: 'The answer itself first. Then when each applies, and what it costs.',
  debug: 'What you would look at first and what it would tell you. Then the cause, and the mend.',
} as const;

/** Where an answer is written: draft, editor, timer, meter and, once submitted, the feedback in the same place. */
export function Workbench({
  draftKey,
  question,
  initialText = '',
  revises,
  heading,
  ownQuestion = false,
  onKept,
}: {
  draftKey: string;
  question: AskedQuestion;
  initialText?: string;
  revises?: string;
  /** The question as shown above the editor. */
  heading: ReactNode;
  /** True where the person types the question, too. */
  ownQuestion?: boolean;
  onKept: (answerId: string) => void;
}) {
  const readSeconds = useRef<() => number>(() => 0);
  const handle = useDraft(
    draftKey,
    initialText,
    useCallback(() => readSeconds.current(), []),
  );
  const { draft } = handle;
  const stopwatch = useStopwatch(draft.seconds);
  readSeconds.current = stopwatch.read;
  const [meterOn, setMeterOn] = useState(revises !== undefined);
  const [refusal, setRefusal] = useState('');
  const editor = useRef<HTMLTextAreaElement>(null);
  const questionField = useRef<HTMLTextAreaElement>(null);

  const asked = ownQuestion ? (draft.ownQuestion ?? '') : question.text;
  const input = useMemo(() => {
    const { kind, keyPoints, dimensions } = question;
    return {
      text: asked,
      ...(kind === undefined ? {} : { kind }),
      ...(keyPoints === undefined ? {} : { keyPoints }),
      ...(dimensions === undefined ? {} : { dimensions }),
    };
  }, [question, asked]);
  const meter = useMeter(meterOn, draft.text, input);
  const { submission, submit, retry, withdraw } = useSubmitAnswer(handle, onKept);

  const words = countWords(draft.text);
  const tooLong = draft.text.length > MAX_ANSWER_UNITS;

  function trySubmit() {
    if (submission !== null) return;
    if (ownQuestion && asked.trim() === '') {
      setRefusal('Write the question first: it is what the answer is read against and found by.');
      questionField.current?.focus();
      return;
    }
    if (draft.text.trim() === '') {
      setRefusal('There is nothing to submit yet.');
      editor.current?.focus();
      return;
    }
    if (tooLong) return;
    setRefusal('');
    stopwatch.pause();
    const seconds = stopwatch.read();
    const body: CreateAnswer = {
      question: { ...(question.id === undefined ? {} : { id: question.id }), text: asked },
      ...(question.kind === undefined ? {} : { kind: question.kind }),
      mode: 'typed',
      ...(seconds > 0 ? { seconds } : {}),
      text: draft.text,
      ...(question.keyPoints === undefined ? {} : { keyPoints: [...question.keyPoints] }),
      ...(revises === undefined ? {} : { revises }),
    };
    submit(body, input);
  }

  function startOver() {
    handle.restart(initialText);
    stopwatch.reset();
    editor.current?.focus();
  }

  useAfterPaint(prepare);
  // Ready to write at once; on a touch screen that would bring up the keyboard over the question.
  useEffect(() => {
    if (!window.matchMedia('(pointer: fine)').matches) return;
    const first = questionField.current?.value.trim() === '' ? questionField.current : editor.current;
    first?.focus({ preventScroll: true });
    // Where a text is there already, one goes on at its end.
    first?.setSelectionRange(first.value.length, first.value.length);
    if (first) first.scrollTop = first.scrollHeight;
  }, []);

  // Shortcuts of this screen; they hold wherever the focus is.
  const onKey = useRef<(event: KeyboardEvent) => void>(() => undefined);
  onKey.current = (event) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (isCommand(event, 'enter')) trySubmit();
    else if (isCommand(event, '/') && submission === null) setMeterOn(!meterOn);
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey.current(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  if (submission !== null) {
    const status = <SubmissionStatus submission={submission} onRetry={retry} onWithdraw={withdraw} />;
    // Once it is here it is drawn in the same frame; suspending would cost a few hundred milliseconds.
    const FeedbackView = readyFeedback ?? LateFeedback;
    if (submission.assessment === null) {
      return (
        <div className="mx-auto flex w-full max-w-[46rem] flex-col gap-4">
          {status}
          {!submission.scorerFailed && <Waiting what="Reading your answer" />}
        </div>
      );
    }
    return (
      <Suspense fallback={<Waiting what="Opening the feedback" />}>
        <FeedbackView
          question={asked}
          text={submission.body.text}
          mode={submission.body.mode}
          assessment={submission.assessment}
          status={status}
        />
      </Suspense>
    );
  }

  return (
    <div className="mx-auto flex w-full max-w-[46rem] flex-col gap-3">
      {heading}
      {ownQuestion && (
        <label className="flex flex-col gap-1 text-xs text-muted">
          Your question
          <textarea
            ref={questionField}
            rows={2}
            maxLength={4000}
            value={draft.ownQuestion ?? ''}
            onChange={(event) => {
              setRefusal('');
              handle.change({ ownQuestion: event.target.value });
            }}
            placeholder="Walk me through …"
            className="rounded-md border border-line-strong bg-raised px-3 py-2 text-lg font-semibold text-text placeholder:font-normal placeholder:text-muted"
          />
        </label>
      )}
      <div role="status">
        <DraftNotice handle={handle} onStartOver={startOver} />
      </div>
      <label htmlFor="answer" className="sr-only">
        Your answer
      </label>
      <textarea
        id="answer"
        ref={editor}
        value={draft.text}
        onChange={(event) => {
          stopwatch.startUnlessPaused();
          setRefusal('');
          handle.change({ text: event.target.value });
        }}
        aria-describedby="question answer-size"
        aria-invalid={tooLong || undefined}
        placeholder={openings[question.kind ?? 'story']}
        spellCheck
        dir="auto"
        autoCapitalize="sentences"
        className={`${meterOn ? 'max-h-[46dvh]' : 'max-h-[62dvh]'} min-h-[17rem] w-full resize-none [field-sizing:content] rounded-md border border-line-strong bg-raised px-3.5 py-3 text-md text-text placeholder:text-muted`}
      />
      <TimerBar stopwatch={stopwatch} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p id="answer-size" className="text-sm text-muted">
          <span className="font-mono text-text">{words}</span> {words === 1 ? 'word' : 'words'}
          <span className="ml-2 text-xs">aim: 250–350</span>
          {tooLong && (
            <span className="ml-2 inline-flex items-center gap-1 text-bad">
              <Icon name="warning" /> too long by{' '}
              {(draft.text.length - MAX_ANSWER_UNITS).toLocaleString('en')} characters
            </span>
          )}
        </p>
        <div className="ml-auto flex flex-wrap items-center gap-2">
          <Button look="quiet" aria-pressed={meterOn} onClick={() => setMeterOn(!meterOn)}>
            Meter {meterOn ? 'on' : 'off'} <Key hint>{`${modifierName} /`}</Key>
          </Button>
          <Button look="primary" onClick={trySubmit} disabled={tooLong}>
            Submit{' '}
            <span className="font-mono text-xs max-sm:hidden pointer-coarse:hidden">{modifierName} ↵</span>
          </Button>
        </div>
      </div>
      <p role="status" className={refusal === '' ? 'sr-only' : 'text-sm text-warn'}>
        {refusal !== '' && <Icon name="info" className="mr-1" />}
        {refusal}
      </p>
      {meterOn && <RubricMeter assessment={meter.assessment} failed={meter.failed} />}
    </div>
  );
}
