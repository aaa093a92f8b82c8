import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, test, vi } from 'vitest';
import { otherThan } from '../../packages/sandbox/test/helpers/codes.ts';
import { stytchTestEnvironment } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import { signInEvents } from '../../src/client-events/sign-in-events.ts';
import { loginConfig } from '../helpers/login-config.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { enterCode, enterTextedCode, givePhone, showEmailedLink } from '../helpers/sign-in-steps.ts';

const DONE = { name: /^Hello, / };

type Told = Parameters<Parameters<typeof signInEvents>[0]>[0];

/** Renders the app with callbacks that tell of sign-ins, and what they tell. */
function renderTelling() {
  const told: Told[] = [];
  const callbacks = signInEvents((event) => told.push(event));
  return { app: renderApp({ login: { ...loginConfig, callbacks } }), told };
}

const step = (name: string) => ({ type: 'sign_in', step: name });

describe('what is told of a sign-in', () => {
  test('holds every step of a member who enrols a phone', async () => {
    const { app, told } = renderTelling();
    await showEmailedLink(app, 'new@acme.test');
    await app.user.click(await screen.findByText('Text me a code'));
    await givePhone(app, '2015550199');
    await enterTextedCode(app, '+12015550199');
    await screen.findByRole('heading', DONE);
    expect(told).toEqual([
      step('link_sent'),
      step('link_used'),
      step('code_sent'),
      step('code_accepted'),
      step('signed_in'),
    ]);
  });

  test('holds the code that Stytch texts a returning member of its own accord, and a wrong code', async () => {
    const { app, told } = renderTelling();
    await showEmailedLink(app, 'sms@acme.test');
    await screen.findByText('Enter passcode');
    const { code } = app.inbox.latestSms('+12025550143');
    await enterCode(app, otherThan(code));
    await screen.findByText('Invalid passcode, please try again.');
    await enterCode(app, code);
    await screen.findByRole('heading', DONE);
    expect(told).toEqual([
      step('link_sent'),
      step('link_used'),
      step('code_sent'),
      {
        type: 'stytch_error',
        error_type: 'otp_code_not_found',
        status: 404,
        request_id: expect.stringMatching(/^request-id-test-/),
      },
      step('code_accepted'),
      step('signed_in'),
    ]);
  });

  test('names an error that is not an answer of Stytch', async () => {
    stytchTestEnvironment.use(
      http.post('*/b2b/magic_links/email/discovery/send', () => HttpResponse.text('', { status: 503 }), {
        once: true,
      }),
    );
    const { app, told } = renderTelling();
    await app.user.type(await screen.findByLabelText('Email'), 'sms@acme.test');
    await app.user.click(screen.getByRole('button', { name: 'Continue with email' }));
    await vi.waitFor(() =>
      expect(told).toEqual([{ type: 'stytch_error', error_type: 'StytchAPIUnreachableError' }]),
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
