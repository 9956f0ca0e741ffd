/** A key as printed on the keyboard. */
export function Key({ children }: { children: string }) {
  return (
    <kbd className="rounded border border-line bg-surface px-1 py-px font-mono text-xs text-muted">
      {children}
    </kbd>
  );
}
