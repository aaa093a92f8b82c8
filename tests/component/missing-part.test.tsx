import { createStytchB2BClient, StytchB2BProvider } from '@stytch/react/b2b';
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { newProject } from '#sandbox/testing';
import { PageFrame } from '../../src/app/page-frame.tsx';
import { reloadForMissingParts } from '../../src/ui/chunks/chunk-load-errors.ts';
import { expectConsoleError } from '../helpers/console-guard.ts';

function Failing({ error }: { error: Error }): never {
  throw error;
}

function renderFailing(error: Error): void {
  const stytch = createStytchB2BClient(newProject().publicToken);
  render(
    <StytchB2BProvider stytch={stytch}>
      <PageFrame>
        <Failing error={error} />
      </PageFrame>
    </StytchB2BProvider>,
  );
}

/** What Vite tells where a part could not be downloaded. */
function tellMissing(error: Error): void {
  window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: error }));
}

test('a page whose own part is missing is said to be so where reloading does not help', () => {
  const reload = vi.fn();
  reloadForMissingParts(reload);
  const error = new TypeError('Failed to fetch dynamically imported module');

  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  tellMissing(error);
  expect(reload).not.toHaveBeenCalled();
  renderFailing(error);
  expectConsoleError(/Failed to fetch/);
  expect(screen.getByRole('heading', { name: 'A part of this page could not be loaded' })).toHaveFocus();
  expect(screen.getByText(/replaced by a newer one/)).toBeVisible();
});
