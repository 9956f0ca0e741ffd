import { Suspense, useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { AnswerDeletionNotices } from '../features/answers/deletion-notices.tsx';
import { isPlainKey, isTyping } from '../lib/keys.ts';
import { singleKeysOn } from '../lib/single-keys.ts';
import { useAfterPaint } from '../lib/use-after-paint.ts';
import { Button } from '../ui/button.tsx';
import { DeletionNoticesRoom } from '../ui/deletion-notices.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Key } from '../ui/key.tsx';
import { late } from '../ui/late.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { LeftRecordingNotice } from './left-recording-notice.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { ThemeToggle } from './theme-toggle.tsx';
import { type LayoutContext, usePicker } from './use-picker.tsx';

const links = [
  { to: '/', label: 'Practice', within: /^\/(practice\/.*)?$/ },
  { to: '/answers', label: 'Answers', within: /^\/answers/ },
  { to: '/sessions', label: 'Sessions', within: /^\/sessions/ },
  { to: '/settings', label: 'Settings', within: /^\/settings$/ },
  { to: '/help', label: 'Help', within: /^\/help$/ },
];

const SessionDeletionNotices = late(
  async () => (await import('../features/sessions/session-deletion-notices.tsx')).SessionDeletionNotices,
);

/** Sends what an earlier visit recorded and could not send, whichever page is opened next. */
function sendLeftRecordings(): void {
  // Where this fails, the next page or the panel for speaking tries again.
  import('../features/recordings/upload/uploads.ts')
    .then(({ resumeUploads }) => resumeUploads())
    .catch(() => undefined);
}

/** What every page shares: a way past the navigation, the navigation, and the room for the page. */
export function Layout() {
  const main = useRef<HTMLElement>(null);
  const [shortcutsOpen, setShortcutsOpen] = useState(false);
  const { pathname } = useLocation();
  const { picker, openPicker } = usePicker();
  // Only where a session was looked at can one have been deleted.
  const [sessionsSeen, setSessionsSeen] = useState(false);
  if (!sessionsSeen && pathname.startsWith('/sessions')) setSessionsSeen(true);
  useFocusOnNewPage(main, pathname);
  useAfterPaint(sendLeftRecordings);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isPlainKey(event, '?') || isTyping(event.target) || !singleKeysOn()) return;
      event.preventDefault();
      setShortcutsOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div className="mx-auto flex min-h-dvh max-w-[78rem] flex-col px-4 sm:px-6">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20 focus:rounded focus:bg-raised focus:px-3 focus:py-1.5"
      >
        Skip to the page
      </a>
      <header className="flex flex-wrap items-center gap-x-1 py-2 text-sm">
        <Link to="/" className="mr-3 font-semibold max-sm:mr-1 tracking-tight">
          Sounding
        </Link>
        {/* On a narrow page the links have a row of their own. */}
        <nav aria-label="Main" className="flex max-sm:order-last max-sm:-ml-1.5 max-sm:w-full">
          {links.map(({ to, label, within }) => (
            <Link
              key={to}
              to={to}
              aria-current={within.test(pathname) ? 'page' : undefined}
              className={`inline-flex min-h-8 items-center rounded px-2 max-sm:px-1.5 hover:text-text ${within.test(pathname) ? 'text-text' : 'text-muted'}`}
            >
              {label}
            </Link>
          ))}
        </nav>
        <div className="ml-auto flex items-center">
          <Button look="quiet" className="max-sm:hidden" onClick={() => setShortcutsOpen(true)}>
            Shortcuts <Key>?</Key>
          </Button>
          <ThemeToggle />
        </div>
      </header>
      {/* Before the page: it lets go of the focus first, and then a new editor can take it. */}
      {picker}
      <LeftRecordingNotice />
      <main ref={main} id="main" tabIndex={-1} className="flex-1 pt-3 pb-16 sm:pt-6">
        <Suspense fallback={<Waiting what="Opening the page" />}>
          <Outlet context={{ openPicker } satisfies LayoutContext} />
        </Suspense>
      </main>
      <DeletionNoticesRoom>
        <AnswerDeletionNotices />
        {sessionsSeen && (
          <Suspense>
            <SessionDeletionNotices />
          </Suspense>
        )}
      </DeletionNoticesRoom>
      <Dialog title="Shortcuts" open={shortcutsOpen} onClose={() => setShortcutsOpen(false)}>
        <div className="overflow-y-auto p-4">
          <Shortcuts />
        </div>
      </Dialog>
    </div>
  );
}

/** A new page begins at its top, for the eye and for the focus alike, unless it has taken the focus itself; the first one is left to the browser. */
function useFocusOnNewPage(main: { readonly current: HTMLElement | null }, pathname: string): void {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    window.scrollTo({ top: 0, behavior: 'instant' });
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}
