import { useCallback, useState } from 'react';
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router';
import { useBeginSession } from '../features/sessions/use-begin-session.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { chosenFollowUps } from './follow-ups-count.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { paths } from './paths.ts';
import { usePageTitle } from './use-page-title.ts';

/** Begins a session with the kept answer that the address names, and goes to it. */
export function NewSessionPage() {
  const answerId = useSearchParams()[0].get('answer');
  // The same for as long as the place in the browser's history is: reloading begins no second session.
  const { key } = useLocation();
  usePageTitle('Session');
  return answerId === null ? (
    <NotFoundPage what="page" />
  ) : (
    <Begin answerId={answerId} place={key} key={key} />
  );
}

function Begin({ answerId, place }: { answerId: string; place: string }) {
  const navigate = useNavigate();
  const onBegun = useCallback(
    (id: string) => void navigate(paths.session(id), { replace: true }),
    [navigate],
  );
  const [mostFollowUps] = useState(chosenFollowUps);
  const { trouble, begin } = useBeginSession(
    { answerId, mostFollowUps },
    `${answerId}.${place}.${mostFollowUps}`,
    onBegun,
  );
  if (trouble === '') return <Waiting what="Choosing the first follow-up" />;
  return (
    <div role="alert">
      <h1 className="sr-only">Session</h1>
      <Notice tone="bad" word="Not begun" text={`${trouble} Your answer is kept.`}>
        <Button onClick={begin}>Try again</Button>
        <Link to={paths.answer(answerId)} className={buttonClass('quiet')}>
          Back to its feedback
        </Link>
      </Notice>
    </div>
  );
}
