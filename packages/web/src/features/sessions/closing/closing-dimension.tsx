import type { Dimension, DimensionResult } from '@sounding/core';
import type { SessionView } from '@sounding/core/contract';
import { dimensionTitle } from '../../../lib/dimension-words.ts';
import { pointsWord } from '../../../lib/rubric-words.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Marks } from '../../../ui/marks.tsx';
import type { ShowPassage } from '../lit-passage.ts';

/** One dimension over the whole exchange. It opens to its quotes, each of which leads to the answer that it is from. */
export function ClosingDimension({
  name,
  result,
  before,
  turns,
  onQuote,
}: {
  name: Dimension;
  result: DimensionResult;
  /** The first answer's points. */
  before: number | null;
  turns: SessionView['turns'];
  onQuote: ShowPassage;
}) {
  const { points, evidence, next, raisedOnlyWhenAsked } = result;
  if (points === null) return null;
  return (
    <details data-dimension={name} className="group">
      <summary className="flex min-h-7 flex-wrap items-center gap-x-2 rounded px-2 py-0.5 text-sm hover:bg-surface">
        <Icon name="chevron" className="text-muted group-open:rotate-90" />
        <span className="min-w-[8rem] flex-1">{dimensionTitle(name)}</span>
        <span className="ml-auto flex items-center gap-x-2">
          {raisedOnlyWhenAsked && (
            <span className="text-xs text-warn">
              <Icon name="info" /> raised only when asked
            </span>
          )}
          {before !== null && before !== points && (
            <span className="font-mono text-xs text-muted">
              <span className="sr-only">first answer </span>
              {before}
              <span aria-hidden="true"> →</span>
            </span>
          )}
          {points === 0 ? (
            <span className="text-xs text-muted">{pointsWord(name, 0)}</span>
          ) : (
            <Marks points={points} />
          )}
          <span className="w-3 text-right font-mono">{points}</span>
        </span>
      </summary>
      <div className="flex flex-col gap-2 py-1.5 pl-8 text-sm">
        {evidence.length === 0 ? (
          <p className="text-muted">No quote speaks for it.</p>
        ) : (
          <ul className="flex flex-col gap-1.5">
            {evidence.map((each) => (
              <li key={`${each.answerId} ${each.start} ${each.end} ${each.detector}`}>
                <button
                  type="button"
                  onClick={() => onQuote(each)}
                  className={`w-full border-l-2 py-0.5 pl-2 text-left font-mono text-xs hover:bg-surface ${each.against ? 'border-warn' : 'border-accent'}`}
                >
                  {each.quote}
                </button>
                <p className="flex flex-wrap gap-x-2 pl-2.5 text-xs text-muted">
                  <span>{whereFrom(each.answerId, turns)}</span>
                  {each.against && (
                    <span className="whitespace-nowrap text-warn">
                      <Icon name="against" /> counts against
                    </span>
                  )}
                </p>
              </li>
            ))}
          </ul>
        )}
        {next !== '' && <p className="text-muted">{next}</p>}
      </div>
    </details>
  );
}

function whereFrom(answerId: string | undefined, turns: SessionView['turns']): string {
  const turn = turns.findIndex(({ answer }) => answer !== undefined && answer.id === answerId);
  return turn > 0 ? `from follow-up ${turn}` : 'from the first answer';
}
