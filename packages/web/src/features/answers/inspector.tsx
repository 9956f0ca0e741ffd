import {
  type Assessment,
  type Dimension,
  type Evidence,
  type FoundMove,
  RUBRIC,
  type Span,
  spansOverlap,
} from '@sounding/core';
import { Icon } from '../../ui/icon.tsx';
import { Marks } from '../../ui/marks.tsx';
import { earnedWithin, type PlacedEvidence } from './answer-layout.ts';
import { dimensionTitle } from './dimension-words.ts';
import { moveWord, pointsWord, strengthWord } from './rubric-words.ts';
import type { Selection } from './use-selection.ts';

/** Beside the text: a dimension with its quotes and its next point, or a sentence with what it earned. */
export function Inspector({
  shown,
  text,
  assessment,
  placed,
  sentences,
  onJump,
}: {
  shown: Selection | null;
  text: string;
  assessment: Assessment;
  placed: readonly PlacedEvidence[];
  sentences: readonly Span[];
  onJump: (offset: number) => void;
}) {
  if (shown?.kind === 'dimension') {
    return <DimensionDetail name={shown.dimension} assessment={assessment} text={text} onJump={onJump} />;
  }
  const sentence = shown === null ? undefined : sentences[shown.index];
  if (sentence !== undefined) {
    return <SentenceDetail span={sentence} text={text} assessment={assessment} placed={placed} />;
  }
  return (
    <p className="text-sm text-muted">
      Choose a dimension to see its quotes in the answer, or a sentence to see what it earned.
    </p>
  );
}

function DimensionDetail({
  name,
  assessment,
  text,
  onJump,
}: {
  name: Dimension;
  assessment: Assessment;
  text: string;
  onJump: (offset: number) => void;
}) {
  const { points, evidence, next } = assessment.dimensions[name];
  return (
    <div className="flex flex-col gap-2">
      <h3 className="flex items-center gap-2 text-sm font-semibold">
        {dimensionTitle(name)}
        {points !== null && <Marks points={points} />}
        <span className="font-normal text-muted">{pointsWord(name, points)}</span>
      </h3>
      <p className="text-sm text-muted">{RUBRIC[name].listensFor}</p>
      {points !== null && <p className="text-sm">{RUBRIC[name].points[points]}</p>}
      {evidence.length === 0 ? (
        <p className="text-sm text-muted">
          {points === null ? 'The question gives no fair occasion for it.' : 'No quote speaks for it.'}
        </p>
      ) : (
        <ul className="flex flex-col gap-2">
          {evidence.map((each) => (
            <li key={`${each.start}-${each.end}-${each.detector}-${each.move}`} className="text-sm">
              <button
                type="button"
                onClick={() => onJump(each.start)}
                className={`w-full border-l-2 py-0.5 pl-2 text-left font-mono text-xs hover:bg-surface ${
                  each.against ? 'border-warn' : 'border-accent'
                }`}
              >
                {each.quote}
              </button>
              <Stamp evidence={each} />
              {each.pairedWith && !spansOverlap(each, each.pairedWith) && (
                <p className="pl-2.5 text-xs text-muted">
                  with{' '}
                  <span className="font-mono">{text.slice(each.pairedWith.start, each.pairedWith.end)}</span>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {next !== '' && (
        <details className="text-sm" open={false}>
          <summary className="text-muted hover:text-text">
            {points === 3 ? 'What to keep' : 'What the next point would take'}
          </summary>
          <p className="pt-1">{next}</p>
        </details>
      )}
    </div>
  );
}

function SentenceDetail({
  span,
  text,
  assessment,
  placed,
}: {
  span: Span;
  text: string;
  assessment: Assessment;
  placed: readonly PlacedEvidence[];
}) {
  const { evidence, otherMoves } = earnedWithin(span, placed, assessment.moves);
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-sm font-semibold">This sentence</h3>
      <p className="line-clamp-3 border-l-2 border-line-strong pl-2 font-mono text-xs">
        {text.slice(span.start, span.end)}
      </p>
      {evidence.length === 0 && (
        <p className="text-sm text-muted">
          It earned no point of its own. Some sentences only carry the story; many of them cost time.
        </p>
      )}
      <ul className="flex flex-col gap-1.5">
        {evidence.map(({ dimension, evidence: each }) => (
          <li
            key={`${dimension}-${each.start}-${each.end}-${each.detector}-${each.move}`}
            className="text-sm"
          >
            <span className="flex items-center gap-2">
              {dimensionTitle(dimension)}
              <span className="text-xs text-muted">
                {pointsWord(dimension, assessment.dimensions[dimension].points)}
              </span>
            </span>
            <Stamp evidence={each} />
          </li>
        ))}
      </ul>
      {otherMoves.length > 0 && <OtherMoves moves={otherMoves} />}
    </div>
  );
}

function OtherMoves({ moves }: { moves: readonly FoundMove[] }) {
  return (
    <p className="text-xs text-muted">
      Also heard here: {moves.map((move) => `${moveWord(move.move)} ${move.strength.toFixed(2)}`).join(', ')}
    </p>
  );
}

function Stamp({ evidence }: { evidence: Evidence }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 pl-2.5 text-xs text-muted">
      <span>{moveWord(evidence.move, evidence.detector)}</span>
      <span className="font-mono">{evidence.strength.toFixed(2)}</span>
      {evidence.against ? (
        <span className="whitespace-nowrap text-warn">
          <Icon name="against" /> counts against
        </span>
      ) : (
        <span>{strengthWord(evidence.strength)}</span>
      )}
    </p>
  );
}
