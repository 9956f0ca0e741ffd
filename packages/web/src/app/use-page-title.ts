import { useEffect } from 'react';

/** Names the page in the window's title, so that tabs and history can be told apart. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Sounding`;
  }, [title]);
}
