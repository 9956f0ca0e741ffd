import { type SkeletonPart, spanToStretch, type Timing } from '@sounding/core';
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
        const { size, unit } = sizeOf(part, timing);
        const pressed = sameSelection(selection.selected, own);
        return (
          <li key={part.part} style={style}>
            <button
              type="button"
              aria-pressed={pressed}
              title={`${title}: ${size} ${unit}`}
              onClick={() => selection.select(pressed ? null : own)}
            >
              <span>{title}</span>{' '}
              <span className="skeleton-size">
                {size}
                {unit === 'words' ? <span className="sr-only"> words</span> : ` ${unit}`}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** How long a part is: the unit of seconds stands there, that of words would not fit. */
function sizeOf({ words, spans }: SkeletonPart, timing: Timing | undefined) {
  const seconds = spans.reduce((sum, span) => {
    const stretch = timing === undefined ? null : spanToStretch(timing, span);
    return sum + (stretch === null ? 0 : stretch.to - stretch.from);
  }, 0);
  return seconds > 0
    ? ({ size: Math.round(seconds), unit: 's' } as const)
    : ({ size: words, unit: 'words' } as const);
}
