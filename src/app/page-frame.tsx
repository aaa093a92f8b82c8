import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useLocation } from 'wouter';
import { useChunkLoadErrors } from '../ui/chunks/use-chunk-load-errors.ts';
import { ArrivalProvider } from '../ui/page/arrival.tsx';
import { MissingPartNotice } from './missing-part-notice.tsx';
import { UnexpectedErrorPage } from './unexpected-error-page.tsx';

/** What is around every page: it says so where the page fails, or a part of the app is missing. */
export function PageFrame({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  // On its way out, and nothing to read: it may be in another language for want of the member's.
  if (useChunkLoadErrors() === 'reloading') return null;
  return (
    <ArrivalProvider>
      {/* Going elsewhere, as by Back, gives the next page its chance. */}
      <ErrorBoundary FallbackComponent={UnexpectedErrorPage} resetKeys={[location]}>
        <MissingPartNotice />
        {children}
      </ErrorBoundary>
    </ArrivalProvider>
  );
}
