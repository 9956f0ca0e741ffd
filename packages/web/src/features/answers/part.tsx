import type { ReactNode } from 'react';

/** A titled part of the feedback. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="min-w-0">
      <h2 className="pb-1.5 text-xs font-medium text-muted">{title}</h2>
      {children}
    </section>
  );
}
