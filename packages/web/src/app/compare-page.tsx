import { lazy, Suspense } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Waiting } from '../ui/waiting.tsx';
import { paths } from './paths.ts';
import { usePageTitle } from './use-page-title.ts';
import { WithAnswer } from './with-answer.tsx';

const CompareView = lazy(() =>
  import('../features/answers/attempts/compare-view.tsx').then((m) => ({ default: m.CompareView })),
);

/** Two attempts side by side: an answer, and the one named by `with` in the address, else the one that it revises. */
export function ComparePage() {
  const { answerId = '' } = useParams();
  const [search] = useSearchParams();
  usePageTitle('Compare');
  return (
    <WithAnswer id={answerId} key={answerId}>
      {(after) => {
        const earlier = search.get('with') ?? after.revises;
        return (
          <div className="flex flex-col gap-4">
            <div className="flex flex-col gap-1">
              <p className="text-sm text-muted">
                <Link to={paths.answer(after.id)} className="underline">
                  Back to the feedback
                </Link>
              </p>
              <h1 className="max-w-[72ch] text-base font-semibold text-pretty">
                Compared: {after.question.text || 'two answers'}
              </h1>
            </div>
            {earlier === undefined ? (
              <p className="text-muted">This is a first attempt: there is none before it to compare with.</p>
            ) : (
              <WithAnswer id={earlier} key={earlier}>
                {(before) => (
                  <Suspense fallback={<Waiting what="Comparing" />}>
                    <CompareView before={before} after={after} />
                  </Suspense>
                )}
              </WithAnswer>
            )}
          </div>
        );
      }}
    </WithAnswer>
  );
}
