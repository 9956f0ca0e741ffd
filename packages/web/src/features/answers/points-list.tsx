import {
  type Assessment,
  type Change,
  type Dimension,
  type Points,
  type Span,
  spansOverlap,
} from '@sounding/core';
import { dimensionTitle } from '../../lib/dimension-words.ts';
import { groups, pointsWord } from '../../lib/rubric-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Marks } from '../../ui/marks.tsx';
import { heldWords } from './readings/held-words.ts';
import { dimensionOf, previewOnHover, type SelectionHandle, sameSelection } from './use-selection.ts';

/** Points per dimension, by group. Choosing one lights its quotes up in the answer; those heard in what is shown are marked. */
export function PointsList({
  assessment,
  changes,
  provisional,
  byModel,
  differing,
  selection,
  shown,
  onChoose,
}: {
  assessment: Assessment;
  changes: Partial<Record<Dimension, Change<Points>>>;
  provisional: readonly Dimension[];
  /** Those that a model has read already, while the rest is still the local engine's. */
  byModel: readonly Dimension[];
  /** Those on which another engine's verdict is far from this one. */
  differing: readonly Dimension[];
  selection: SelectionHandle;
  /** The passages that are shown. */
  shown: readonly Span[];
  onChoose: (dimension: Dimension) => void;
}) {
  // Of a dimension that is shown itself, its neighbours in the same sentence say nothing.
  const passages = selection.shown?.kind === 'dimension' ? [] : shown;
  const heardIn = (name: Dimension) =>
    assessment.dimensions[name].evidence.some((each) => passages.some((span) => spansOverlap(span, each)));
  return (
    <div className="flex flex-col gap-3">
      {groups.map((group) => {
        const asked = group.dimensions.some((name) => assessment.dimensions[name].points !== null);
        return (
          <section key={group.title} aria-label={`Points: ${group.title}`}>
            <h3 className="flex justify-between px-2 pb-0.5 text-xs font-medium text-muted">
              {group.title}
              {!asked && <span className="font-normal">not asked here</span>}
            </h3>
            <ul>
              {(asked ? group.dimensions : []).map((name) => (
                <li key={name}>
                  <DimensionRow
                    name={name}
                    points={assessment.dimensions[name].points}
                    zeroWord={pointsWord(name, assessment.dimensions[name].points, assessment)}
                    lost={heldWords(assessment.dimensions[name])}
                    hasDropped={assessment.dimensions[name].droppedQuotes !== undefined}
                    change={changes[name]}
                    provisional={provisional.includes(name)}
                    byModel={byModel.includes(name)}
                    differs={differing.includes(name)}
                    heard={heardIn(name)}
                    selection={selection}
                    onChoose={onChoose}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function DimensionRow({
  name,
  points,
  zeroWord,
  lost,
  hasDropped,
  change,
  provisional,
  byModel,
  differs,
  heard,
  selection,
  onChoose,
}: {
  name: Dimension;
  points: number | null;
  /** What is said in the place of no points. */
  zeroWord: string;
  /** What a model's verdict lost when it was held to the answer; empty where nothing. */
  lost: string;
  /** True where it lost quotes. */
  hasDropped: boolean;
  change: Change<Points> | undefined;
  provisional: boolean;
  byModel: boolean;
  differs: boolean;
  /** True where a quote of it is in what is shown. */
  heard: boolean;
  selection: SelectionHandle;
  onChoose: (dimension: Dimension) => void;
}) {
  const own = { kind: 'dimension', dimension: name } as const;
  const pressed = sameSelection(selection.selected, own);
  // What has a mark already has no room for words: the name comes first.
  const crowded = provisional || byModel || differs || lost !== '';
  return (
    <button
      type="button"
      aria-pressed={pressed}
      data-dimension={name}
      onClick={() => {
        selection.select(pressed ? null : own);
        if (!pressed) onChoose(name);
      }}
      {...previewOnHover(selection, own)}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && selection.preview(own)}
      onBlur={() => selection.preview(null)}
      data-heard={heard || undefined}
      data-by={byModel ? 'model' : undefined}
      className={`flex min-h-7 w-full items-center gap-2 rounded px-2 py-0.5 text-left text-sm hover:bg-surface data-heard:shadow-[inset_2px_0_0_var(--accent)] ${
        pressed || dimensionOf(selection.selected) === name ? 'bg-accent-soft' : ''
      } ${points === null ? 'text-muted' : ''}`}
    >
      <span className="min-w-20 grow truncate">{dimensionTitle(name)}</span>
      {provisional && <span className="text-xs text-warn">provisional</span>}
      {byModel && <span className="text-xs text-muted">model</span>}
      {differs && (
        <span className="text-xs whitespace-nowrap text-warn">
          <Icon name="against" /> <span className="sr-only">engines </span>differ
        </span>
      )}
      {lost !== '' && (
        <span title={lost} className="text-xs whitespace-nowrap text-warn">
          <Icon name="cross" />{' '}
          {!differs && <span aria-hidden="true">{hasDropped ? 'left out' : 'lowered'}</span>}
          <span className="sr-only">{lost}</span>
        </span>
      )}
      {change !== undefined && <ChangeSign change={change} />}
      {points === null || points === 0 ? (
        <span className={crowded ? 'sr-only' : 'shrink-[99] text-right text-xs leading-tight text-muted'}>
          {zeroWord}
        </span>
      ) : null}
      {points !== null && points > 0 && <Marks points={points} />}
      {points !== null && <span className="w-3 text-right font-mono text-sm">{points}</span>}
    </button>
  );
}

function ChangeSign({ change: { before, after, verdict } }: { change: Change<Points> }) {
  if (verdict === 'same') return null;
  const by = after - before;
  return (
    <span className="font-mono text-xs text-muted">
      {verdict === 'no-real-change' ? '≈' : by > 0 ? `+${by}` : `−${-by}`}
      <span className="sr-only">
        {verdict === 'no-real-change' ? ' no real change' : ''} against the earlier answer,
      </span>
    </span>
  );
}
