import type { Assessment } from '@sounding/core';
import { dimensionTitle } from '../../lib/dimension-words.ts';
import { groups } from '../../lib/rubric-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Marks } from '../../ui/marks.tsx';
import type { CheckedWords } from './assess-client.ts';

/** Where the answer stands while it is being written. It moves quietly: screen readers are not told of each step. */
export function RubricMeter({
  assessment,
  failed,
  restsOn = [],
  text = '',
}: {
  assessment: Assessment | null;
  failed: boolean;
  /** Which points rest on words that may have been misheard. */
  restsOn?: CheckedWords['restsOn'];
  /** The text that those words stand in. */
  text?: string;
}) {
  if (failed)
    return <p className="text-sm text-muted">The meter is not available; submitting still works.</p>;
  const asked = groups
    .flatMap((group) => group.dimensions)
    .filter((name) => assessment !== null && assessment.dimensions[name].points !== null);
  if (assessment === null || assessment.overall === null || asked.length === 0) {
    return <p className="text-sm text-muted">The meter begins to move after a few sentences.</p>;
  }
  return (
    <section aria-label="Rubric meter">
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(10.5rem,1fr))] gap-x-6 gap-y-1 text-xs">
        {asked.map((name) => {
          const points = assessment.dimensions[name].points ?? 0;
          const doubt = restsOn.find(({ dimension }) => dimension === name)?.word;
          return (
            <li key={name} className="flex flex-wrap items-center gap-x-2">
              <span className={`flex-1 truncate ${points === 0 ? 'text-muted' : ''}`}>
                {dimensionTitle(name)}
              </span>
              <Marks points={points} />
              <span className="w-2 font-mono">{points}</span>
              {doubt && (
                <span className="basis-full text-warn">
                  <Icon name="warning" /> provisional: rests on “{text.slice(doubt.start, doubt.end)}”
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
