import type { Assessment, HeardBy120s } from '@sounding/core';
import { dimensionTitle } from '../../lib/dimension-words.ts';
import { groups, votes } from '../../lib/rubric-words.ts';

/** What a listener had heard when two minutes were over, where that was less than the whole. */
export function HeardByTwoMinutes({
  heard,
  whole,
  onJump,
}: {
  heard: HeardBy120s;
  whole: Assessment;
  onJump: (offset: number) => void;
}) {
  const late = groups
    .flatMap((group) => group.dimensions)
    .flatMap((name) => {
      const by120 = heard.dimensions[name] ?? null;
      const all = whole.dimensions[name].points;
      return by120 !== null && all !== null && by120 < all
        ? [`${dimensionTitle(name)} ${by120} of ${all}`]
        : [];
    });
  return (
    <div className="flex flex-col gap-1 text-sm">
      {heard.overall !== null && (
        <p>
          By then the vote was {heard.overall} of 5: {votes[heard.overall].word}.
        </p>
      )}
      <p className="text-muted">
        {late.length === 0
          ? 'Nothing of weight came later.'
          : `Said too late to be heard in full: ${late.join(', ')}.`}
      </p>
      <button
        type="button"
        onClick={() => onJump(heard.cutAt)}
        className="self-start text-xs text-accent underline"
      >
        Show where two minutes were over
      </button>
    </div>
  );
}
