import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SetupProblemPage } from '../../src/app/setup-problem-page.tsx';
import { readEnv } from '../../src/env/env.ts';

/** The page that the app shows in place of itself under these variables. */
function renderSetupProblem(vars: Parameters<typeof readEnv>[0]): void {
  const reading = readEnv(vars);
  if ('env' in reading) throw new Error('These variables are right.');
  render(<SetupProblemPage problems={reading.problems} />);
}

test('a missing public token shows which variable, what was found and what to do', () => {
  renderSetupProblem({});
  expect(screen.getByRole('heading', { name: 'This app is not set up yet' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'VITE_STYTCH_PUBLIC_TOKEN' })).toBeVisible();
  expect(screen.getByText('It is not set.')).toBeVisible();
  expect(screen.getByText(/Copy the public token from the Stytch dashboard/)).toBeVisible();
});

test('a malformed public token shows what was found, and a secret never', () => {
  renderSetupProblem({ VITE_STYTCH_PUBLIC_TOKEN: 'secret-test-Zm9vYmFyYmF6cXV4' });
  expect(screen.getByText(/It holds a secret/)).toBeVisible();
  expect(document.body).not.toHaveTextContent('Zm9v');
});
