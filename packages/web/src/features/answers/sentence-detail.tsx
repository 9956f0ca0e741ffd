import type { Assessment, FoundMove, Span } from '@sounding/core';
import { dimensionTitle } from '../../lib/dimension-words.ts';
import { moveWord, pointsWord } from '../../lib/rubric-words.ts';
import { earnedWithin, type PlacedEvidence } from './answer-layout.ts';
import type { Voice } from './axis/voice.ts';
import { PlayFrom } from './play-from.tsx';
import { QuoteStamp } from './quote-stamp.tsx';

/** Below this strength a quote hardly moves a point: beside its sentence it would say more than it is. */
const FAINT = 0.1;
/** A move below this was no more than named. */
const NAMED = 0.5;

/** A sentence with what it earned. */
export function SentenceDetail({
  title,
  span,
  text,
  assessment,
  placed,
  voice,
}: {
  title: string;
  span: Span;
  text: string;
  assessment: Assessment;
  placed: readonly PlacedEvidence[];
  voice: Voice | undefined;
}) {
  const earned = earnedWithin(span, placed, assessment.moves);
  const evidence = earned.evidence.filter(({ evidence: each }) => each.against || each.strength >= FAINT);
  const otherMoves = earned.otherMoves.filter((move) => move.strength >= NAMED);
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-sm font-semibold">{title}</h3>
      <p className="line-clamp-3 border-l-2 border-line-strong pl-2 font-mono text-xs">
        {text.slice(span.start, span.end)}
      </p>
      <PlayFrom voice={voice} span={span} />
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
                {pointsWord(dimension, assessment.dimensions[dimension].points, assessment)}
              </span>
            </span>
            <QuoteStamp evidence={each} />
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
      Also heard here: {[...new Set(moves.map((move) => moveWord(move.move)))].join(', ')}
    </p>
  );
}
