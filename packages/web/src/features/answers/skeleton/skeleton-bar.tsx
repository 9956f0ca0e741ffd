import { type SkeletonPart, spanToStretch, type Timing } from '@sounding/core';
import { formatCount } from '../../../lib/format.ts';
import { Icon } from '../../../ui/icon.tsx';
import { type Selection, type SelectionHandle, sameSelection } from '../use-selection.ts';
import { partWords } from './skeleton-words.ts';
import './skeleton-bar.css';

/** The parts of what was said as one slim bar, broad as they are long; what is missing is a gap with a word in it. */
export function SkeletonBar({
  parts,
  timing,
  selection,
}: {
  parts: readonly SkeletonPart[];
  timing: Timing | undefined;
  selection: SelectionHandle;
}) {
  return (
    <ul aria-label="What was told" className="skeleton-bar">
      {parts.map((part) => {
        const { title, gap } = partWords[part.part];
        // A gap is as broad as its word needs; the rest is shared out by words.
        const style = { flexGrow: part.missing ? 0 : Math.max(1, part.words) };
        if (part.missing) {
          return (
            <li key={part.part} data-missing style={style}>
              <Icon name="warning" /> {gap}
            </li>
          );
        }
        const own: Selection = { kind: 'passages', title, spans: part.spans };
        const pressed = sameSelection(selection.selected, own);
        return (
          <li key={part.part} style={style}>
            <button
              type="button"
              aria-pressed={pressed}
              onClick={() => selection.select(pressed ? null : own)}
            >
              <span>{title}</span> <span className="skeleton-size">{sizeOf(part, timing)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function sizeOf({ words, spans }: SkeletonPart, timing: Timing | undefined): string {
  const seconds = spans.reduce((sum, span) => {
    const stretch = timing === undefined ? null : spanToStretch(timing, span);
    return sum + (stretch === null ? 0 : stretch.to - stretch.from);
  }, 0);
  return seconds > 0 ? `${Math.round(seconds)} s` : formatCount(words, 'word');
}
