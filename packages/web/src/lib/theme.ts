import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './storage.ts';

/** What the reader chose; `system` follows the machine. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'sounding.theme';
const listeners = new Set<() => void>();

/** The theme in force and a way to choose another. `theme.js` applies it before the first paint. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, currentTheme);
  return [theme, chooseTheme];
}

function currentTheme(): Theme {
  const chosen = readStored(KEY);
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

function chooseTheme(theme: Theme): void {
  writeStored(KEY, theme === 'system' ? null : theme);
  apply();
}

function apply(): void {
  const theme = currentTheme();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab's choice holds here too.
  if (listeners.size === 1) window.addEventListener('storage', apply);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', apply);
  };
}
