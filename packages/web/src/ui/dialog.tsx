import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

const TALL = {
  outer: 'mt-3 max-h-[calc(100dvh-1.5rem)] sm:mt-[5vh] sm:max-h-[90vh]',
  inner: 'max-h-[calc(100dvh-1.5rem)] sm:max-h-[90vh]',
} as const;

/**
 * A modal window. The browser itself traps the focus, closes on Escape and gives the focus back.
 * The focus goes to what is marked `data-focus-first`, else to the first button.
 */
export function Dialog({
  title,
  open,
  tall = false,
  onClose,
  children,
}: {
  title: string;
  open: boolean;
  /** Takes all the height there is on a small screen: for what is to be read. */
  tall?: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (open && dialog && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[data-focus-first]')?.focus();
    }
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      aria-label={title}
      onClose={onClose}
      className={`mx-auto w-[min(40rem,calc(100vw-1.5rem))] rounded-lg border border-line bg-raised p-0 text-text shadow-xl backdrop:bg-black/40 ${tall ? TALL.outer : 'mt-[max(1rem,10vh)] max-h-[80vh]'}`}
    >
      {open && (
        <div className={`flex flex-col ${tall ? TALL.inner : 'max-h-[80vh]'}`}>
          <div className="flex items-center justify-between border-b border-line px-4 py-2">
            <h2 className="text-base font-semibold">{title}</h2>
            <Button look="quiet" onClick={onClose}>
              <Icon name="cross" /> Close
            </Button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
