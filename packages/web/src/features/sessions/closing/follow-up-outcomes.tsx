import { dimensionTitle } from '../../../lib/dimension-words.ts';
import type { FollowUpOutcome } from './raised.ts';

/** What each follow-up raised, in one line each. */
export function FollowUpOutcomes({ outcomes }: { outcomes: readonly FollowUpOutcome[] }) {
  if (outcomes.length === 0) return null;
  return (
    <section aria-labelledby="outcomes-title">
      <h3 id="outcomes-title" className="pb-1 text-xs font-medium text-muted">
        What the follow-ups raised
      </h3>
      <ul className="flex flex-col gap-0.5 text-sm">
        {outcomes.map(({ number, outcome, raised }) => (
          <li key={number} className="grid gap-x-4 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
            <span className="text-xs text-muted sm:pt-0.5">Follow-up {number}</span>
            {raised.length === 0 ? (
              <span className="text-muted">{without[outcome]}</span>
            ) : (
              <span className="flex flex-wrap gap-x-4">
                {raised.map(({ dimension, before, after }) => (
                  <span key={dimension}>
                    {dimensionTitle(dimension)}{' '}
                    <span className="font-mono">
                      {before ?? '–'}
                      <span aria-hidden="true"> → </span>
                      <span className="sr-only"> to </span>
                      {after}
                    </span>
                  </span>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const without: Readonly<Record<FollowUpOutcome['outcome'], string>> = {
  answered: 'raised nothing that was not there before',
  'not-known': 'you said that you do not know: that costs nothing',
  dodged: 'went past what was asked',
  passed: 'passed',
  open: 'not answered',
};
