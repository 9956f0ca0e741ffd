import type { ReactNode } from 'react';

/** One speaker's part of the exchange: who or what in the margin, then the words. */
export function TurnRow({ who, children }: { who: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 gap-y-0.5 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
      <div className="text-xs text-muted sm:pt-[0.2rem]">{who}</div>
      <div className="flex min-w-0 flex-col gap-1">{children}</div>
    </div>
  );
}
