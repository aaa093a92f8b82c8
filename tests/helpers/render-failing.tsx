import { StytchB2BProvider } from '@stytch/react/b2b';
import { render } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { PageFrame } from '../../src/app/page-frame.tsx';
import { expectConsoleError } from './console-guard.ts';

interface FailingApp {
  stytch: ComponentProps<typeof StytchB2BProvider>['stytch'];
  /** What its page throws while it renders. */
  error: unknown;
}

/** Renders what is around every page, around one that fails. */
export function renderFailing({ stytch, error }: FailingApp): void {
  render(
    <StytchB2BProvider stytch={stytch}>
      <PageFrame>
        <Failing error={error} />
      </PageFrame>
    </StytchB2BProvider>,
  );
  expectConsoleError(/occurred in the <Failing> component/);
}

function Failing({ error }: { error: unknown }): never {
  throw error;
}
