import type { StoredAnswer } from '@sounding/core/contract';
import type { ReactNode } from 'react';
import { useAnswer } from '../features/answers/use-answer.ts';
import { RequestError } from '../lib/request.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** Fetches an answer for the page around it; waiting, absence and trouble are dealt with here. */
export function WithAnswer({ id, children }: { id: string; children: (answer: StoredAnswer) => ReactNode }) {
  const answer = useAnswer(id);
  if (answer.data) return children(answer.data);
  if (answer.isPending) return <Waiting what="Fetching the answer" />;
  if (answer.error instanceof RequestError && answer.error.status === 404)
    return <NotFoundPage what="answer" />;
  return (
    <div role="alert">
      <h1 className="sr-only">Answer</h1>
      <Notice tone="bad" text={answer.error?.message ?? 'The answer could not be fetched.'}>
        <Button onClick={() => answer.refetch()}>Try again</Button>
      </Notice>
    </div>
  );
}
