import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { RequestError } from '../lib/request.ts';

/** What pages stand on: the address and the cache of what the server said. */
export function Providers({ children }: { children: ReactNode }) {
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            // The server is on this machine: whether the network is up says nothing about it.
            networkMode: 'always',
            staleTime: 5_000,
            retry: (failures, error) =>
              failures < 1 && error instanceof RequestError && error.kind === 'away',
            retryDelay: 300,
          },
        },
      }),
  );
  return (
    <QueryClientProvider client={queries}>
      <BrowserRouter>{children}</BrowserRouter>
    </QueryClientProvider>
  );
}
