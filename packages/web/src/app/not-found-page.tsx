import { Link } from 'react-router';
import { buttonClass } from '../ui/button.tsx';
import { usePageTitle } from './use-page-title.ts';

/** Says that there is nothing at this address, and where to go. */
export function NotFoundPage({ what = 'page' }: { what?: string }) {
  usePageTitle('Not found');
  return (
    <div className="flex flex-col items-start gap-3 py-8">
      <h1 className="text-lg font-semibold">There is no such {what}</h1>
      <p className="text-muted">It may have been deleted, or the address has a slip in it.</p>
      <div className="flex gap-2">
        <Link to="/" className={buttonClass('primary')}>
          Practise
        </Link>
        <Link to="/answers" className={buttonClass()}>
          Past answers
        </Link>
      </div>
    </div>
  );
}
