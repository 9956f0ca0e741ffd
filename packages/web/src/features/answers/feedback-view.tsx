import { type Advice, type Dimension, readText, type Span } from '@sounding/core';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { engineLine } from '../../lib/rubric-words.ts';
import { useAfterPaint } from '../../lib/use-after-paint.ts';
import { Announce } from '../../ui/announce.tsx';
import { AnswerColumn } from './answer-column.tsx';
import { layOutAnswer, placedEvidence, sentenceAt } from './answer-layout.ts';
import { sentenceId } from './answer-text.tsx';
import { AxisRoom } from './axis/axis-room.tsx';
import { evidenceLanes } from './axis/lanes.ts';
import { useFollowingPlayhead } from './axis/use-following-playhead.ts';
import { usePlayer } from './axis/use-player.ts';
import { useVoice } from './axis/voice.ts';
import { VoiceSound } from './axis/voice-sound.tsx';
import { Inspector } from './inspector.tsx';
import { PointsList } from './points-list.tsx';
import { NOTHING_BESIDES, type ReadingsBesides } from './readings/shown-reading.ts';
import type { PointsChanges, ShownAnswer, ShowPassages } from './shown-answer.ts';
import { shownSpans } from './shown-spans.ts';
import { Supplement } from './supplement.tsx';
import { useSelection } from './use-selection.ts';
import { Verdict } from './verdict.tsx';
import { spokenResult } from './vote.tsx';
import './feedback-view.css';

/**
 * An answer with its feedback: the advice first, then the vote, the time axis where it was spoken, then points and text
 * side by side. All of them follow one selection. `status` says where the answer stands (being saved, kept), `actions`
 * what can be done, `reading` who reads it, `check` asks about doubtful words, `coach` helps to better it, `more` comes last.
 */
export function FeedbackView({
  changes = {},
  provisional = [],
  besides = NOTHING_BESIDES,
  status,
  actions,
  reading,
  check,
  coach,
  more,
  ...answer
}: ShownAnswer & {
  changes?: PointsChanges;
  /** Dimensions whose points rest on words that may have been misheard. */
  provisional?: readonly Dimension[];
  /** What another engine makes of the answer. */
  besides?: ReadingsBesides;
  status?: ReactNode;
  actions?: ReactNode;
  reading?: ReactNode;
  /** Given the way to listen to a passage, where there is a sound to listen to. */
  check?: (listen: ((passage: Span) => void) | undefined) => ReactNode;
  /** Given the way to light passages of the answer up. */
  coach?: ((show: ShowPassages) => ReactNode) | undefined;
  more?: ReactNode;
}) {
  const { question, text, mode, timing, assessment } = answer;
  const [painted, setPainted] = useState(false);
  useAfterPaint(useCallback(() => setPainted(true), []));
  const sentences = useMemo(() => readText(text, mode).sentences, [text, mode]);
  const placed = useMemo(() => placedEvidence(assessment), [assessment]);
  const spans = useMemo(() => placed.map((each) => each.evidence), [placed]);
  const runs = useMemo(() => layOutAnswer(text, sentences, spans), [text, sentences, spans]);
  const lanes = useMemo(() => (timing ? evidenceLanes(placed, timing) : []), [placed, timing]);
  const selection = useSelection();
  const { selected } = selection;
  const player = usePlayer();
  const voice = useVoice(player, answer.recordingId, timing);
  const shown = useMemo(
    () => shownSpans(selection.shown, placed, sentences),
    [selection.shown, placed, sentences],
  );

  useFollowingPlayhead(player, selected, timing, { placed, sentences });

  function jumpTo(offset: number, focus: boolean) {
    const index = sentenceAt(sentences, offset);
    const element = index === null ? null : document.getElementById(sentenceId(index));
    element?.scrollIntoView({ block: 'nearest' });
    if (focus) element?.focus({ preventScroll: true });
    return index;
  }

  function followAdvice(advice: Advice) {
    const index = advice.start === undefined ? null : jumpTo(advice.start, true);
    selection.select(
      index === null ? { kind: 'dimension', dimension: advice.dimension } : { kind: 'sentence', index },
    );
  }

  function playSelected() {
    if (selected?.kind === 'moment') voice?.player.playFrom(selected.seconds);
    else if (shown[0] !== undefined) voice?.play(shown[0]);
    else voice?.player.toggle();
  }

  const assessed = assessment.overall !== null;
  const spoken = mode === 'spoken' && (timing !== undefined || voice !== undefined);
  return (
    <div className="flex flex-col gap-4">
      <Announce text={spokenResult(assessment, text)} />
      <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-2">
        <div className="flex min-w-0 flex-1 basis-96 flex-col gap-1">
          <h1 className="max-w-[72ch] text-base font-semibold text-pretty">{question || 'An answer'}</h1>
          {status}
        </div>
        {actions}
      </header>
      {reading}
      <Verdict assessment={assessment} text={text} onChoose={followAdvice} />
      {mode === 'spoken' && assessed && (
        <div className="-mt-2 min-h-8 px-2 max-sm:min-h-14">
          {check?.(voice?.timed ? voice.play : undefined)}
        </div>
      )}
      {voice && <VoiceSound voice={voice} onPlaySelected={playSelected} />}
      {spoken && (
        <AxisRoom
          painted={painted}
          answer={answer}
          voice={voice}
          player={player}
          lanes={lanes}
          sentences={sentences}
          selection={selection}
          shown={shown}
          onReveal={(offset) => jumpTo(offset, false)}
        />
      )}
      <div className={assessed ? 'feedback-columns' : ''}>
        {assessed && (
          <div className="feedback-points">
            <PointsList
              assessment={assessment}
              changes={changes}
              provisional={provisional}
              byModel={besides.byModel}
              differing={besides.differing}
              selection={selection}
              shown={shown}
              onChoose={(dimension) => {
                const first = assessment.dimensions[dimension].evidence[0];
                if (first) jumpTo(first.start, false);
              }}
            />
          </div>
        )}
        <AnswerColumn
          answer={answer}
          painted={painted}
          runs={runs}
          sentences={sentences}
          placed={placed}
          selection={selection}
          voice={voice}
          onJump={(offset) => jumpTo(offset, true)}
        />
        {assessed && (
          <aside
            aria-label="Details"
            className="feedback-details"
            data-empty={selection.shown === null || undefined}
          >
            <div className="feedback-inspector" aria-live="polite">
              <Inspector
                selection={selection}
                text={text}
                assessment={assessment}
                placed={placed}
                sentences={sentences}
                provisional={provisional}
                besides={besides}
                voice={voice}
                onJump={(offset) => jumpTo(offset, false)}
              />
            </div>
          </aside>
        )}
      </div>
      <Supplement
        answer={answer}
        painted={painted}
        selection={selection}
        voice={voice}
        onJump={(offset) => jumpTo(offset, true)}
      />
      {coach?.((title, spans) => {
        if (spans[0] !== undefined) jumpTo(spans[0].start, false);
        selection.select({ kind: 'passages', title, spans });
      })}
      {more}
      <p className="text-xs text-muted">{engineLine(assessment)}</p>
    </div>
  );
}
