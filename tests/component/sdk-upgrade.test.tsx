import { readdirSync, readFileSync } from 'node:fs';
import {
  createStytchB2BClient,
  type StytchClientOptions,
  UNRECOVERABLE_ERROR_TYPES,
} from '@stytch/react/b2b';
import { screen } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, test, vi } from 'vitest';
import { newProject, phoneCalls } from '#sandbox/testing';
import {
  sandbox,
  stytchTestEnvironment,
} from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import { es } from '../../src/locales/es/strings.ts';
import { readCatalogue } from '../../src/login/locales/read-catalogue.ts';
import { packageFolder } from '../../src/login/rules/package-folder.ts';
import { EXPLAINED_TYPES } from '../../src/login/sign-in/explain-failure.ts';
import { DESCRIBED_TYPES } from '../../src/session/store/describe-problem.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { enterTextedCode, givePhone, showEmailedLink } from '../helpers/sign-in-steps.ts';

const SEE = 'See docs/upgrading-stytch.md.';

const SDK = packageFolder('@stytch/react');

/** The SDK's own types, where it says what it knows. */
const TYPES = readdirSync(`${SDK}/dist/types`)
  .filter((file) => file.endsWith('.d.ts'))
  .map((file) => readFileSync(`${SDK}/dist/types/${file}`, 'utf8'))
  .join('\n');

describe('what we rely on of the SDK, and its types do not promise:', () => {
  test('the option `endpoints` says where its requests go', async () => {
    const says = `The SDK no longer reads the run-time option \`endpoints\`. ${SEE}`;
    const asked: string[] = [];
    stytchTestEnvironment.use(
      http.all('http://localhost:4998/*', ({ request }) => {
        asked.push(new URL(request.url).pathname);
        return sandbox.fetch(request);
      }),
    );
    const options: StytchClientOptions & { endpoints: object } = {
      endpoints: { testAPIURL: 'http://localhost:4998' },
    };
    const { publicToken } = newProject();
    createStytchB2BClient(publicToken, options);
    // The telemetry comes last.
    await vi.waitFor(() => expect(asked, says).toContain('/sdk/v1/events'), 5000);
    expect(asked, says).toContain(`/sdk/v1/projects/bootstrap/${publicToken}`);
  });

  test('its cookies have these names', async () => {
    const app = renderApp();
    const names = () => document.cookie.split('; ').map((cookie) => cookie.split('=', 1)[0]);
    const says = `The SDK's cookies have other names. The sandbox, the docs and a backend read them by name. ${SEE}`;
    await showEmailedLink(app, 'sms@acme.test');
    await screen.findByLabelText('One-time passcode');
    expect(names(), says).toEqual(['stytch_intermediate_session_token']);
    await enterTextedCode(app, '+12025550143');
    await screen.findByText('Your account');
    expect(names(), says).toEqual(['stytch_session', 'stytch_session_jwt']);
  });

  test('its phone iframe is asked by these messages', async () => {
    const before = phoneCalls.length;
    const app = renderApp();
    await showEmailedLink(app, 'new@acme.test');
    await app.user.click(await screen.findByText('Text me a code'));
    await givePhone(app, '2015550123');
    await screen.findByLabelText('One-time passcode');
    const says = `The SDK asks its phone iframe otherwise. The sandbox answers it (packages/sandbox/src/mfa/phone-rpc.ts). ${SEE}`;
    expect(phoneCalls.slice(before), says).toContainEqual({
      method: 'parsedPhoneNumber',
      args: [{ phoneNumber: '2015550123', regionCode: 'US' }],
    });
  });

  test('its messages have the ids that the languages translate', () => {
    const says = `The SDK has other messages. Translate those that are new, and remove those that are gone, in src/login/locales/. ${SEE}`;
    expect(Object.keys(es).toSorted(), says).toEqual(
      Object.keys(readCatalogue(readFileSync(`${SDK}/messages/b2b/en.po`, 'utf8'))).toSorted(),
    );
  });

  test('it knows the error types that we explain', () => {
    const unknown = [...EXPLAINED_TYPES, ...DESCRIBED_TYPES].filter((type) => !TYPES.includes(`'${type}'`));
    expect(unknown, `The SDK no longer lists error types that we have words for. ${SEE}`).toEqual([]);
  });

  test('it drops a session for these errors, and for no other', () => {
    expect(
      UNRECOVERABLE_ERROR_TYPES.toSorted(),
      `The SDK drops sessions for other errors. docs/decisions/0003 counts on these. ${SEE}`,
    ).toEqual([
      'invalid_secret_authentication',
      'session_not_found',
      'unauthorized_credentials',
      'user_unauthenticated',
    ]);
  });
});
