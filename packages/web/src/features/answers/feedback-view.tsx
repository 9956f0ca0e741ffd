import { type Advice, type Assessment, type Dimension, type Mode, readText } from '@sounding/core';
import { type ReactNode, useMemo } from 'react';
import { Announce } from '../../ui/announce.tsx';
import { Icon } from '../../ui/icon.tsx';
import { AdviceList } from './advice-list.tsx';
import { layOutAnswer, placedEvidence, sentenceAt } from './answer-layout.ts';
import { AnswerText, sentenceId } from './answer-text.tsx';
import { DeliveryFigures } from './delivery-figures.tsx';
import { HeardByTwoMinutes } from './heard-by-two-minutes.tsx';
import { Inspector } from './inspector.tsx';
import { KeyPoints } from './key-points.tsx';
import { PointsList } from './points-list.tsx';
import { engineLine, notAssessed, votes } from './rubric-words.ts';
import { useSelection } from './use-selection.ts';
import './feedback-view.css';

/** Points gained or lost against the answer that was rewritten. */
export type Deltas = Partial<Record<Dimension, number>>;

/**
 * An answer with its feedback: the advice first, then the vote, then points and text side by side,
 * each leading to the other. `status` says where the answer stands (being saved, kept), `actions` what can be done.
 */
export function FeedbackView({
  question,
  text,
  mode,
  assessment,
  deltas = {},
  status,
  actions,
}: {
  question: string;
  text: string;
  mode: Mode;
  assessment: Assessment;
  deltas?: Deltas;
  status?: ReactNode;
  actions?: ReactNode;
}) {
  const sentences = useMemo(() => readText(text, mode).sentences, [text, mode]);
  const placed = useMemo(() => placedEvidence(assessment), [assessment]);
  const runs = useMemo(
    () =>
      layOutAnswer(
        text,
        sentences,
        placed.map((each) => each.evidence),
      ),
    [text, sentences, placed],
  );
  const selection = useSelection();

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

  const assessed = assessment.overall !== null;
  return (
    <div className="flex flex-col gap-4">
      <Announce text={spokenResult(assessment)} />
      <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-2">
        <div className="flex min-w-0 flex-1 basis-96 flex-col gap-1">
          <h1 className="max-w-[72ch] text-base font-semibold text-pretty">{question || 'An answer'}</h1>
          {status}
        </div>
        {actions}
      </header>
      {assessed ? (
        <section aria-labelledby="advice-title" className="max-w-[80ch]">
          <h2 id="advice-title" className="px-2 text-xs font-medium text-muted">
            Change first
          </h2>
          <AdviceList advice={assessment.advice} onChoose={followAdvice} />
        </section>
      ) : (
        <NotAssessed assessment={assessment} />
      )}
      {assessed && <Vote assessment={assessment} />}
      <div className={assessed ? 'feedback-columns' : ''}>
        {assessed && (
          <div className="feedback-points">
            <PointsList
              assessment={assessment}
              deltas={deltas}
              selection={selection}
              onChoose={(dimension) => {
                const first = assessment.dimensions[dimension].evidence[0];
                if (first) jumpTo(first.start, false);
              }}
            />
          </div>
        )}
        <section aria-label="Your answer" className="feedback-answer">
          <AnswerText runs={runs} sentences={sentences} placed={placed} selection={selection} />
          {assessment.keyPoints !== undefined && assessment.keyPoints.length > 0 && (
            <div className="mt-6 max-w-[80ch] border-t border-line pt-4">
              <Part title="Key points of a right answer">
                <KeyPoints verdicts={assessment.keyPoints} onJump={(offset) => jumpTo(offset, true)} />
              </Part>
            </div>
          )}
        </section>
        {assessed && (
          <aside
            aria-label="Details"
            className="feedback-details"
            data-empty={selection.shown === null || undefined}
          >
            <div className="feedback-inspector" aria-live="polite">
              <Inspector
                shown={selection.shown}
                text={text}
                assessment={assessment}
                placed={placed}
                sentences={sentences}
                onJump={(offset) => jumpTo(offset, false)}
              />
            </div>
          </aside>
        )}
      </div>
      <Supplement assessment={assessment} mode={mode} onJump={(offset) => jumpTo(offset, true)} />
      <p className="text-xs text-muted">{engineLine(assessment)}</p>
    </div>
  );
}

function spokenResult({ overall, reason, advice }: Assessment): string {
  if (overall === null) return `Not assessed. ${notAssessed[reason ?? 'not_an_answer'].what}`;
  const first = advice[0] === undefined ? '' : ` Change first: ${advice[0].text}`;
  return `${overall} of 5: ${votes[overall].word}.${first}`;
}

function Vote({ assessment }: { assessment: Assessment }) {
  if (assessment.overall === null) return null;
  const { word, meaning } = votes[assessment.overall];
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 border-y border-line px-2 py-2">
      <strong data-testid="vote" className="font-semibold">
        <span className="font-mono">{assessment.overall}</span> of <span className="font-mono">5</span>:{' '}
        {word}
      </strong>
      <span className="text-sm text-muted">{meaning}</span>
    </p>
  );
}

function NotAssessed({ assessment }: { assessment: Assessment }) {
  const { what, todo } = notAssessed[assessment.reason ?? 'not_an_answer'];
  return (
    <section aria-label="Not assessed" className="max-w-[72ch] border-y border-line py-3">
      <p className="flex items-center gap-2 font-medium text-warn">
        <Icon name="info" /> Not assessed
      </p>
      <p className="mt-1">
        {what} {todo}
      </p>
    </section>
  );
}

function Supplement({
  assessment,
  mode,
  onJump,
}: {
  assessment: Assessment;
  mode: Mode;
  onJump: (offset: number) => void;
}) {
  const { heardBy120s, probes, delivery } = assessment;
  return (
    <div className="grid gap-x-10 gap-y-5 border-t border-line pt-4 md:grid-cols-2">
      <Part title="Delivery">
        <DeliveryFigures delivery={delivery} mode={mode} />
      </Part>
      {heardBy120s && (
        <Part title="Heard by two minutes">
          <HeardByTwoMinutes heard={heardBy120s} whole={assessment} onJump={onJump} />
        </Part>
      )}
      {probes.length > 0 && (
        <Part title="An interviewer would ask next">
          <ul className="flex flex-col gap-1.5 text-sm">
            {probes.map((probe) => (
              <li key={`${probe.kind}-${probe.text}`}>
                {probe.text} <span className="text-xs text-muted">{probe.because}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="min-w-0">
      <h2 className="pb-1.5 text-xs font-medium text-muted">{title}</h2>
      {children}
    </section>
  );
}
