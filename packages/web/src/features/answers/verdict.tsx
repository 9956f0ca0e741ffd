import type { Advice, Assessment } from '@sounding/core';
import { AdviceList } from './advice-list.tsx';
import { NotAssessed, Vote } from './vote.tsx';

/** What came of an answer: the advice first, then the vote; or why it was not assessed. */
export function Verdict({
  assessment,
  text,
  onChoose,
}: {
  assessment: Assessment;
  text: string;
  onChoose: (advice: Advice) => void;
}) {
  if (assessment.overall === null) return <NotAssessed assessment={assessment} text={text} />;
  return (
    <>
      <section aria-labelledby="advice-title" className="max-w-[80ch]">
        <h2 id="advice-title" className="px-2 text-xs font-medium text-muted">
          Change first
        </h2>
        <AdviceList advice={assessment.advice} onChoose={onChoose} />
      </section>
      <Vote assessment={assessment} />
    </>
  );
}
