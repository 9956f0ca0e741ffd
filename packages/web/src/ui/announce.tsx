import { useEffect, useState } from 'react';

/** Tells screen readers something that has just come about. What is there from the first is not read out by all. */
export function Announce({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
