import { readFile } from 'node:fs/promises';
import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, test, vi } from 'vitest';
import { type FunnelStep, funnel } from '../../docs/examples/funnel.ts';
import type { LoginConfig } from '../../src/login/define-login.ts';
import loginConfig from '../../src/login.config.ts';
import { otherThan } from '../helpers/codes.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { enterCode, enterTextedCode, givePhone, showEmailedLink } from '../helpers/sign-in-steps.ts';
import { stytchTestEnvironment } from '../helpers/stytch-test-environment.ts';

const DONE = { name: /^Hello, / };

/** Renders the app with the example's callbacks, and what they record. */
function renderWithFunnel() {
  const steps: FunnelStep[] = [];
  const login: LoginConfig = { ...loginConfig, callbacks: funnel((step) => steps.push(step)) };
  return { app: renderApp({ login }), steps };
}

describe('the funnel of the example', () => {
  test('holds every step of a member who enrols a phone', async () => {
    const { app, steps } = renderWithFunnel();
    await showEmailedLink(app, 'new@acme.test');
    await app.user.click(await screen.findByText('Text me a code'));
    await givePhone(app, '2015550199');
    await enterTextedCode(app, '+12015550199');
    await screen.findByRole('heading', DONE);
    expect(steps.map(({ step }) => step)).toEqual([
      'link sent',
      'link used',
      'code sent',
      'code accepted',
      'signed in',
    ]);
  });

  test('holds the code that Stytch texts a returning member of its own accord, and a wrong code', async () => {
    const { app, steps } = renderWithFunnel();
    await showEmailedLink(app, 'sms@acme.test');
    await screen.findByText('Enter passcode');
    const { code } = app.inbox.latestSms('+12025550143');
    await enterCode(app, otherThan(code));
    await screen.findByText('Invalid passcode, please try again.');
    await enterCode(app, code);
    await screen.findByRole('heading', DONE);
    expect(steps).toEqual([
      { step: 'link sent' },
      { step: 'link used' },
      { step: 'code sent' },
      { step: 'error', error: 'otp_code_not_found' },
      { step: 'code accepted' },
      { step: 'signed in' },
    ]);
  });

  test('names an error that is not an answer of Stytch', async () => {
    stytchTestEnvironment.use(
      http.post('*/b2b/magic_links/email/discovery/send', () => HttpResponse.text('', { status: 503 }), {
        once: true,
      }),
    );
    const { app, steps } = renderWithFunnel();
    await app.user.type(await screen.findByLabelText('Email'), 'sms@acme.test');
    await app.user.click(screen.getByRole('button', { name: 'Continue with email' }));
    await vi.waitFor(() => expect(steps).toEqual([{ step: 'error', error: 'StytchAPIUnreachableError' }]));
  });

  test('is shown in its guide as it runs here', async () => {
    const read = (path: string) => readFile(`${import.meta.dirname}/../../docs/${path}`, 'utf8');
    expect(await read('funnel-analytics.md')).toContain(
      `\`\`\`ts\n${await read('examples/funnel.ts')}\`\`\``,
    );
  });
});

describe('callbacks that fail', () => {
  const throws = () => {
    throw new Error('The analytics are down.');
  };

  test.each([
    ['throw', throws],
    ['reject', async () => throws()],
  ])('and %s are reported, and the member still reaches the dashboard', async (_how, fail) => {
    const reported = vi.spyOn(window, 'reportError').mockImplementation(() => {});
    const onEvent = vi.fn(fail);
    const onError = vi.fn(fail);
    const app = renderApp({ login: { ...loginConfig, callbacks: { onEvent, onError } } });
    await showEmailedLink(app, 'sms@acme.test');
    await screen.findByText('Enter passcode');
    const { code } = app.inbox.latestSms('+12025550143');
    await enterCode(app, otherThan(code));
    await screen.findByText('Invalid passcode, please try again.');
    await enterCode(app, code);
    expect(await screen.findByRole('heading', DONE)).toBeVisible();

    expect(onError).toHaveBeenCalledOnce();
    expect(reported.mock.calls).toHaveLength(onEvent.mock.calls.length + 1);
    expect(reported).toHaveBeenCalledWith(new Error('The analytics are down.'));
  });
});
