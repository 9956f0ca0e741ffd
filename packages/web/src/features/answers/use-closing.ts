import { type RefObject, useEffect } from 'react';

/** While a menu is open, Escape closes it and gives the focus back to what opened it; pressing anywhere else closes it, too. */
export function useClosing(menu: RefObject<HTMLDetailsElement | null>, open: boolean): void {
  useEffect(() => {
    if (!open) return undefined;
    const close = () => {
      if (menu.current !== null) menu.current.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
      // It closes the menu alone: what is selected below stays.
      event.preventDefault();
      event.stopPropagation();
      if (menu.current?.contains(document.activeElement)) menu.current.querySelector('summary')?.focus();
      close();
    };
    const onPress = (event: PointerEvent) => {
      if (!(event.target instanceof Node && menu.current?.contains(event.target))) close();
    };
    // Before anything else on the page hears of them.
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onPress, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onPress, true);
    };
  }, [menu, open]);
}
