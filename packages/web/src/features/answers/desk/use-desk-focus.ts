import { type RefObject, useEffect, useRef } from 'react';

/** Ready to write at once; on a touch screen that would bring up the keyboard over the question. */
export function useFirstFocus(
  questionField: RefObject<HTMLTextAreaElement | null>,
  editor: RefObject<HTMLTextAreaElement | null>,
): void {
  useEffect(() => {
    if (!window.matchMedia('(pointer: fine)').matches) return;
    const first = questionField.current?.value.trim() === '' ? questionField.current : editor.current;
    first?.focus({ preventScroll: true });
    // Where a text is there already, one goes on at its end.
    first?.setSelectionRange(first.value.length, first.value.length);
    if (first) first.scrollTop = first.scrollHeight;
  }, [questionField, editor]);
}

/** Editor and live text stand in for each other: who was in the one is in the other when they change places. */
export function useFocusInPlace(speaking: boolean, editor: RefObject<HTMLTextAreaElement | null>): void {
  const before = useRef(speaking);
  useEffect(() => {
    if (before.current === speaking) return;
    before.current = speaking;
    // What had the focus is gone from the page; a button that has it keeps it.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const next = speaking ? document.getElementById('live-text') : editor.current;
    next?.focus({ preventScroll: true });
  }, [speaking, editor]);
}

/** The editor has the focus where the button that led back to it is gone from the page. */
export function useFocusOnReturn(returned: boolean, editor: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    if (returned) editor.current?.focus({ preventScroll: true });
  }, [returned, editor]);
}
