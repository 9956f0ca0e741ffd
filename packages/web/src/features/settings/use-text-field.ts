import { useEffect, useRef, useState } from 'react';

/** Typing is over when nothing comes for so long, in milliseconds. */
const STILL = 800;

/** A text that is saved as one goes. */
export interface TextField {
  readonly value: string;
  readonly fault: string;
  readonly change: (value: string) => void;
  /** The field is left: what is typed is judged and saved at once. */
  readonly leave: () => void;
}

/** A text field that saves itself when typing is over, unless `check` finds a fault; that is said once the field is left. */
export function useTextField(
  kept: string,
  check: (value: string) => string,
  save: (value: string) => void,
): TextField {
  const [typed, setTyped] = useState<string | null>(null);
  const [judged, setJudged] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = useRef(() => {});
  settle.current = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (typed !== null && typed !== kept && check(typed) === '') save(typed);
  };
  // Leaving the page saves what is still to be saved.
  useEffect(() => () => settle.current(), []);
  const value = typed ?? kept;
  return {
    value,
    fault: judged ? check(value) : '',
    change(next) {
      setTyped(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => settle.current(), STILL);
    },
    leave() {
      setJudged(true);
      settle.current();
    },
  };
}
