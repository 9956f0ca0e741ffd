import { useEffect, useRef, useState } from 'react';
import { markPassed, type TimeMark } from './time-marks.ts';

/** Says each mark once as it is passed; a restored time is not announced. */
export function MarkAnnouncement({ seconds, marks }: { seconds: number; marks: readonly TimeMark[] }) {
  const before = useRef(seconds);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const mark = markPassed(before.current, seconds, marks);
    if (mark !== null) setSaid(mark);
    before.current = seconds;
  }, [seconds, marks]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
