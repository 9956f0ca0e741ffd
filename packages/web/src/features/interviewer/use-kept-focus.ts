import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus in a part of the page whose buttons come and go: where the one that had it is gone once `state` has
 * changed, the part itself takes it, so that the keyboard goes on from there.
 */
export function useKeptFocus(state: string): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  const within = useRef(false);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      within.current = target instanceof Node && part.current?.contains(target) === true;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes and goes does so with the state
  useEffect(() => {
    if (within.current && document.activeElement === document.body) {
      part.current?.focus({ preventScroll: true });
    }
  }, [state]);
  return part;
}
