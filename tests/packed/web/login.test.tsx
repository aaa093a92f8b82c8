import { createSandbox } from '@b2b-login/sandbox';
import { forwardToSandbox } from '@b2b-login/sandbox/msw';
import { Inbox, installBrowserStandIns, newProject } from '@b2b-login/sandbox/testing';
import { createStytchB2BClient } from '@stytch/react/b2b';
import { cleanup, configure, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, test } from 'vitest';
import { Login } from './login.tsx';

const sandbox = createSandbox();
const server = setupServer(forwardToSandbox(sandbox));

beforeAll(() => {
  installBrowserStandIns();
  configure({ asyncUtilTimeout: 30_000 });
  server.listen({ onUnhandledRequest: 'error' });
});
afterAll(() => server.close());

test('a member signs in with an emailed link and a texted code', async () => {
  const project = newProject();
  const inbox = new Inbox(sandbox, project);
  const login = <Login stytch={createStytchB2BClient(project.publicToken)} />;
  const user = userEvent.setup();

  render(login);
  await user.type(await screen.findByLabelText('Email'), 'new@acme.test');
  await user.click(screen.getByRole('button', { name: 'Continue with email' }));
  await screen.findByText('Check your email');

  cleanup();
  window.history.pushState(null, '', await inbox.landing('new@acme.test'));
  render(login);
  await user.click(await screen.findByText('Acme'));
  await user.click(await screen.findByText('Text me a code'));
  await user.type(await screen.findByLabelText('Phone number'), '2025550199{Enter}');
  await user.type(await screen.findByLabelText('One-time passcode'), inbox.latestSms('+12025550199').code);
  await screen.findByText('Signed in as new@acme.test');
}, 60_000);
