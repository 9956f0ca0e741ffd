import { useEffect, useRef, useState } from 'react';
import { markPassed } from './time-marks.ts';

/** Says each mark once as it is passed; a restored time is not announced. */
export function MarkAnnouncement({ seconds }: { seconds: number }) {
  const before = useRef(seconds);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const mark = markPassed(before.current, seconds);
    if (mark !== null) setSaid(mark);
    before.current = seconds;
  }, [seconds]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
