import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';

/** Stands in for a page that broke. Drafts are in the browser's storage by then, so trying again loses nothing. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="mx-auto flex max-w-[46rem] flex-col items-start gap-3 px-4 py-12">
        <h1 className="text-lg font-semibold">This page could not be shown</h1>
        <p className="text-muted">
          Either the server is away, or Sounding has a fault here. Your draft is kept in this browser and will
          be back after reloading.
        </p>
        <Button look="primary" onClick={() => window.location.reload()}>
          Reload
        </Button>
      </main>
    );
  }
}
