import { useEffect, useState } from 'react';

/** Shorter waits than this go unremarked, in milliseconds: a flash of "loading" only unsettles. */
const UNREMARKED = 300;

/** Says that something is on its way, once the wait has become noticeable. */
export function Waiting({ what }: { what: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), UNREMARKED);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="py-6 text-sm text-muted">
      {shown ? `${what} …` : ''}
    </p>
  );
}
