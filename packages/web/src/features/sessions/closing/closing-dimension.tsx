import type { Dimension, DimensionResult, Evidence } from '@sounding/core';
import type { SessionView } from '@sounding/core/contract';
import { dimensionTitle } from '../../../lib/dimension-words.ts';
import { formatCount } from '../../../lib/format.ts';
import { pointsWord } from '../../../lib/rubric-words.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Marks } from '../../../ui/marks.tsx';
import type { ShowPassage } from '../lit-passage.ts';
import { ONLY, raisedWords } from './raised-words.ts';
import { strongestFirst } from './strongest-first.ts';

/** So many quotes stand there at once; the rest is on demand. */
const SHOWN = 3;

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
  const { points, evidence, next } = result;
  if (points === null) return null;
  const raised = raisedWords(result, before);
  return (
    <details data-dimension={name} className="group">
      <summary className="flex min-h-7 flex-wrap items-center gap-x-2 rounded px-2 py-0.5 text-sm hover:bg-surface">
        <Icon name="chevron" className="text-muted group-open:rotate-90" />
        <span className="min-w-[8rem] flex-1">{dimensionTitle(name)}</span>
        <span className="ml-auto flex items-center gap-x-2">
          {raised !== '' && (
            <span className={`text-xs ${raised === ONLY ? 'text-warn' : 'text-muted'}`}>
              <Icon name="info" /> {raised}
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
          <Quotes evidence={strongestFirst(evidence)} turns={turns} onQuote={onQuote} />
        )}
        {next !== '' && <p className="text-muted">{next}</p>}
      </div>
    </details>
  );
}

function Quotes({
  evidence,
  turns,
  onQuote,
}: {
  evidence: readonly Evidence[];
  turns: SessionView['turns'];
  onQuote: ShowPassage;
}) {
  const rest = evidence.slice(SHOWN);
  return (
    <>
      <ul className="flex flex-col gap-1.5">{evidence.slice(0, SHOWN).map(quote)}</ul>
      {rest.length > 0 && (
        <details>
          <summary className="text-xs text-muted hover:text-text">
            {formatCount(rest.length, 'more quote')}
          </summary>
          <ul className="flex flex-col gap-1.5 pt-1.5">{rest.map(quote)}</ul>
        </details>
      )}
    </>
  );

  function quote(each: Evidence) {
    return (
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
    );
  }
}

function whereFrom(answerId: string | undefined, turns: SessionView['turns']): string {
  const turn = turns.findIndex(({ answer }) => answer !== undefined && answer.id === answerId);
  return turn > 0 ? `from follow-up ${turn}` : 'from the first answer';
}
