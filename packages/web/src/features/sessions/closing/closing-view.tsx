import type { Assessment } from '@sounding/core';
import type { SessionView } from '@sounding/core/contract';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { engineLine, groups } from '../../../lib/rubric-words.ts';
import { buttonClass } from '../../../ui/button.tsx';
import type { ShowPassage } from '../lit-passage.ts';
import { ClosingAdvice } from './closing-advice.tsx';
import { ClosingDimension } from './closing-dimension.tsx';
import { ClosingVote } from './closing-vote.tsx';
import { FollowUpOutcomes } from './follow-up-outcomes.tsx';
import { firstAssessment, outcomesOf } from './raised.ts';

/** What came of the whole exchange: the vote before and after, what to say first next time, and every point's quotes. */
export function ClosingView({
  session,
  closing,
  onQuote,
}: {
  session: SessionView;
  closing: Assessment;
  onQuote: ShowPassage;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What had the focus went with the room to answer in.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const first = firstAssessment(session, closing);
  const answer = session.turns[0]?.answer;
  return (
    <section aria-labelledby="closing-title" className="flex flex-col gap-5 border-t border-line pt-5">
      <h2 id="closing-title" ref={heading} tabIndex={-1} className="scroll-mt-4 text-base font-semibold">
        The whole exchange
      </h2>
      <ClosingVote before={first} closing={closing} />
      <ClosingAdvice advice={closing.advice} onQuote={onQuote} />
      {answer && (
        <div className="flex flex-wrap gap-1.5">
          <Link
            to={`/answers/${answer.id}/rewrite${answer.mode === 'spoken' ? '?say=1' : ''}`}
            className={buttonClass('primary')}
          >
            Say it again, with this in the first two minutes
          </Link>
        </div>
      )}
      <FollowUpOutcomes outcomes={outcomesOf(session, closing)} />
      {closing.overall !== null && (
        <div className="flex flex-col gap-3">
          {groups.map(({ title, dimensions }) => {
            const asked = dimensions.filter((name) => closing.dimensions[name].points !== null);
            return (
              asked.length > 0 && (
                <section key={title} aria-label={`Points: ${title}`}>
                  <h3 className="pb-0.5 text-xs font-medium text-muted">{title}</h3>
                  {asked.map((name) => (
                    <ClosingDimension
                      key={name}
                      name={name}
                      result={closing.dimensions[name]}
                      before={first?.dimensions[name].points ?? null}
                      turns={session.turns}
                      onQuote={onQuote}
                    />
                  ))}
                </section>
              )
            );
          })}
        </div>
      )}
      <p className="text-xs text-muted">{engineLine(closing)}</p>
    </section>
  );
}
