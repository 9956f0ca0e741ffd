import { useEffect, useRef } from 'react';
import { isCommand } from '../../../lib/keys.ts';

/** The desk's shortcuts, which hold wherever the focus is: Ctrl Enter submits, Ctrl / turns the meter on and off. */
export function useDeskKeys(onSubmit: () => void, onMeter: () => void): void {
  const onKey = useRef<(event: KeyboardEvent) => void>(() => undefined);
  onKey.current = (event) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (isCommand(event, 'enter')) onSubmit();
    else if (isCommand(event, '/')) onMeter();
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey.current(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
