/** A key as printed on the keyboard. As a mere `hint` it gives way where there is no keyboard, or no room. */
export function Key({ children, hint = false }: { children: string; hint?: boolean }) {
  return (
    <kbd
      className={`rounded border border-line bg-surface px-1 py-px font-mono text-xs text-muted ${hint ? 'pointer-coarse:hidden max-sm:hidden' : ''}`}
    >
      {children}
    </kbd>
  );
}
