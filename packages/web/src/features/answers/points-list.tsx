import type { Assessment, Dimension } from '@sounding/core';
import { Marks } from '../../ui/marks.tsx';
import { dimensionTitle } from './dimension-words.ts';
import { groups, pointsWord } from './rubric-words.ts';
import { previewOnHover, type SelectionHandle, sameSelection } from './use-selection.ts';

/** Points per dimension, by group. Choosing one lights its quotes up in the answer. */
export function PointsList({
  assessment,
  deltas,
  selection,
  onChoose,
}: {
  assessment: Assessment;
  deltas: Partial<Record<Dimension, number>>;
  selection: SelectionHandle;
  onChoose: (dimension: Dimension) => void;
}) {
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
                    delta={deltas[name]}
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
  delta,
  selection,
  onChoose,
}: {
  name: Dimension;
  points: number | null;
  delta: number | undefined;
  selection: SelectionHandle;
  onChoose: (dimension: Dimension) => void;
}) {
  const own = { kind: 'dimension', dimension: name } as const;
  const pressed = sameSelection(selection.selected, own);
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
      className={`flex min-h-7 w-full items-center gap-2 rounded px-2 py-0.5 text-left text-sm hover:bg-surface ${
        pressed ? 'bg-accent-soft' : ''
      } ${points === null ? 'text-muted' : ''}`}
    >
      <span className="min-w-0 flex-1 truncate">{dimensionTitle(name)}</span>
      {delta !== undefined && delta !== 0 && (
        <span className="font-mono text-xs text-muted">
          {delta > 0 ? `+${delta}` : `−${-delta}`}
          <span className="sr-only"> against the earlier answer,</span>
        </span>
      )}
      {points === null || points === 0 ? (
        <span className="text-xs text-muted">{pointsWord(name, points)}</span>
      ) : null}
      {points !== null && points > 0 && <Marks points={points} />}
      {points !== null && <span className="w-3 text-right font-mono text-sm">{points}</span>}
    </button>
  );
}
