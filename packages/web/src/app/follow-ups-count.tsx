import { FOLLOW_UPS } from '@sounding/core';
import { useState } from 'react';
import { readStored, writeStored } from '../lib/storage.ts';

const KEY = 'sounding.follow-ups.most';
const COUNTS = Array.from(
  { length: FOLLOW_UPS.most - FOLLOW_UPS.fewest + 1 },
  (_, i) => FOLLOW_UPS.fewest + i,
);

/** How many follow-ups a session has at most, as it was last chosen in this browser. */
export function chosenFollowUps(): number {
  const stored = Number(readStored(KEY));
  return COUNTS.includes(stored) ? stored : FOLLOW_UPS.usual;
}

/** Chooses how many follow-ups the next session has at most; `narrow` does with the figure on a small screen. */
export function FollowUpsCount({ narrow = false }: { narrow?: boolean }) {
  const [count, setCount] = useState(chosenFollowUps);
  return (
    <label className="inline-flex min-h-8 items-center gap-1.5 text-sm text-muted">
      <span className={narrow ? 'max-sm:hidden' : ''}>at most</span>
      <select
        aria-label="How many follow-ups at most"
        value={count}
        onChange={(event) => {
          const chosen = Number(event.target.value);
          writeStored(KEY, String(chosen));
          setCount(chosen);
        }}
        className="min-h-8 rounded-md border border-line bg-raised px-1 text-sm text-text"
      >
        {COUNTS.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}
