import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { ErrorBoundary } from './error-boundary.tsx';
import { Layout } from './layout.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PracticePage } from './practice-page.tsx';
import { Providers } from './providers.tsx';

// Only the practice page is in the first load.
const FeedbackPage = lazy(() => import('./feedback-page.tsx').then((m) => ({ default: m.FeedbackPage })));
const RewritePage = lazy(() => import('./rewrite-page.tsx').then((m) => ({ default: m.RewritePage })));
const PastPage = lazy(() => import('./past-page.tsx').then((m) => ({ default: m.PastPage })));
const RetakePage = lazy(() => import('./retake-page.tsx').then((m) => ({ default: m.RetakePage })));
const ComparePage = lazy(() => import('./compare-page.tsx').then((m) => ({ default: m.ComparePage })));
const SessionPage = lazy(() => import('./session-page.tsx').then((m) => ({ default: m.SessionPage })));
const NewSessionPage = lazy(() =>
  import('./new-session-page.tsx').then((m) => ({ default: m.NewSessionPage })),
);
const SessionsPage = lazy(() => import('./sessions-page.tsx').then((m) => ({ default: m.SessionsPage })));
const SettingsPage = lazy(() => import('./settings-page.tsx').then((m) => ({ default: m.SettingsPage })));
const HelpPage = lazy(() => import('./help-page.tsx').then((m) => ({ default: m.HelpPage })));

/** The whole page. */
export function App() {
  return (
    <ErrorBoundary>
      <Providers>
        <Routes>
          <Route element={<Layout />}>
            <Route index element={<PracticePage />} />
            <Route path="practice/:questionId" element={<PracticePage />} />
            <Route path="answers" element={<PastPage />} />
            <Route path="answers/:answerId" element={<FeedbackPage />} />
            <Route path="answers/:answerId/rewrite" element={<RewritePage />} />
            <Route path="answers/:answerId/retake" element={<RetakePage />} />
            <Route path="answers/:answerId/compare" element={<ComparePage />} />
            <Route path="sessions" element={<SessionsPage />} />
            <Route path="sessions/new" element={<NewSessionPage />} />
            <Route path="sessions/:sessionId" element={<SessionPage />} />
            <Route path="settings" element={<SettingsPage />} />
            <Route path="help" element={<HelpPage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Route>
        </Routes>
      </Providers>
    </ErrorBoundary>
  );
}
