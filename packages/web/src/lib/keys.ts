/** True on Apple machines, where the command key does what Ctrl does elsewhere. */
export const onApple = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

/** The modifier as the reader's keyboard names it. */
export const modifierName = onApple ? '⌘' : 'Ctrl';

/** The parts of a keyboard event that shortcuts look at. */
export interface KeyLike {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** True for the key with Ctrl or ⌘ and nothing else. */
export function isCommand(event: KeyLike, key: string): boolean {
  return (
    (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === key
  );
}

/** True for the key without Ctrl, ⌘ or Alt; Shift is allowed, since `?` needs it on many keyboards. */
export function isPlainKey(event: KeyLike, key: string): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && event.key === key;
}

/** True when the key goes to something one types into, so that single-key shortcuts must stay quiet. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
