import { useSearchParams } from 'react-router';
import { PastAnswers } from '../features/answers/past-answers.tsx';
import { useQuestions } from '../features/questions/use-questions.ts';
import { usePageTitle } from './use-page-title.ts';

/** Past answers, all or those of one question. */
export function PastPage() {
  const [search, setSearch] = useSearchParams();
  const questions = useQuestions().data;
  const chosen = search.get('question') ?? undefined;
  usePageTitle('Past answers');
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h1 className="text-lg font-semibold">Past answers</h1>
        <label className="flex min-w-0 items-center gap-2 text-sm text-muted">
          Question
          <select
            value={chosen ?? ''}
            onChange={(event) => setSearch(event.target.value === '' ? {} : { question: event.target.value })}
            className="min-h-8 w-72 max-w-full min-w-0 rounded-md border border-line-strong bg-raised px-2 text-sm text-text"
          >
            <option value="">All questions</option>
            {chosen !== undefined && !questions.some((each) => each.id === chosen) && (
              <option value={chosen}>{chosen}</option>
            )}
            {questions.map((each) => (
              <option key={each.id} value={each.id}>
                {each.text}
              </option>
            ))}
          </select>
        </label>
      </div>
      <PastAnswers question={chosen} key={chosen ?? ''} />
    </div>
  );
}
