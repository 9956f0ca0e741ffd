import type { Advice } from '@sounding/core';
import { dimensionTitle } from '../../lib/dimension-words.ts';

/** At most three things to do better, the most useful first; each leads to the sentence it is about. */
export function AdviceList({
  advice,
  onChoose,
}: {
  advice: readonly Advice[];
  onChoose: (advice: Advice) => void;
}) {
  if (advice.length === 0)
    return <p className="text-sm text-muted">Nothing to mend stands out in this answer.</p>;
  return (
    <ol className="flex flex-col">
      {advice.map((each, index) => (
        <li key={`${each.dimension}-${each.start ?? 'whole'}`}>
          <button
            type="button"
            onClick={() => onChoose(each)}
            className="flex w-full gap-3 rounded px-2 py-1.5 text-left hover:bg-surface"
          >
            <span className="font-mono text-sm leading-[1.5rem] text-muted">{index + 1}</span>
            <span className="min-w-0">
              <span className={index === 0 ? 'font-medium' : ''}>{each.text}</span>{' '}
              <span className="text-xs whitespace-nowrap text-muted">
                {dimensionTitle(each.dimension)}
                {each.start === undefined ? '' : ', show the sentence'}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
