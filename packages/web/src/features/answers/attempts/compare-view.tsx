import type { Span } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import { formatTime } from '../../../lib/format.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Part } from '../part.tsx';
import { compareStored } from '../readings/compare-stored.ts';
import { AdviceTakenList } from './advice-taken-list.tsx';
import { comparisonWords } from './change-words.ts';
import { ChangesTable } from './changes-table.tsx';
import { DiffText } from './diff-text.tsx';
import { diffTexts } from './word-diff.ts';
import './compare-view.css';

/** Two attempts at a question side by side: what changed in the words, in the points and in the time, and which advice was taken. */
export function CompareView({ before, after }: { before: StoredAnswer; after: StoredAnswer }) {
  const runs = useMemo(() => diffTexts(before.text, after.text), [before.text, after.text]);
  const compared = useMemo(() => compareStored(before, after), [before, after]);
  const comparison = compared?.comparison;
  const { retake } = after;
  // Only where the earlier answer is the one that was retaken do the offsets speak of these two texts.
  const retaken = retake !== undefined && after.revises === before.id ? retakenPassages(before, after) : null;
  const asked = after.question.text === before.question.text;
  return (
    <div className="flex flex-col gap-4">
      {!asked && <Notice tone="info" text="These two answer different questions." />}
      {comparison === undefined ? (
        <Notice
          tone="info"
          text="One of the two was kept without an assessment, so there are no points to compare."
        />
      ) : (
        <p className="border-y border-line px-2 py-2 font-semibold" role="status">
          {capitalised(comparisonWords(comparison))}.
        </p>
      )}
      {comparison?.comparable && comparison.advice.length > 0 && (
        <Part title={retake === undefined ? 'Advice taken' : 'What the retake was for'}>
          <AdviceTakenList advice={comparison.advice} first={retake !== undefined} />
        </Part>
      )}
      <div className="compare-sides">
        <Side title="Before" answer={before}>
          <DiffText runs={runs} side="before" lit={retaken?.before} />
        </Side>
        <Side title="After" answer={after}>
          <DiffText runs={runs} side="after" lit={retaken?.after} />
        </Side>
      </div>
      <Part title="Points and figures">
        <ChangesTable compared={compared} />
      </Part>
    </div>
  );
}

function Side({ title, answer, children }: { title: string; answer: StoredAnswer; children: ReactNode }) {
  return (
    <section aria-label={title} className="min-w-0">
      <h2 className="pb-1.5 text-xs font-medium text-muted">
        {title},{' '}
        <Link to={`/answers/${answer.id}`} className="underline">
          <time dateTime={answer.createdAt}>{formatTime(answer.createdAt)}</time>
        </Link>
        , {answer.mode}
      </h2>
      {children}
    </section>
  );
}

/** The retaken passage in both texts: what stood before and behind it is the same in both, so its end is counted from theirs. */
function retakenPassages(before: StoredAnswer, after: StoredAnswer): { before: Span; after: Span } | null {
  const { retake } = after;
  if (retake === undefined) return null;
  const behind = before.text.length - retake.to;
  return {
    before: { start: retake.from, end: retake.to },
    after: { start: retake.from, end: Math.max(retake.from, after.text.length - behind) },
  };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
