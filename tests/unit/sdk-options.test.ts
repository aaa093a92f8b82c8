import type { StytchB2B, StytchClientOptions } from '@stytch/react/b2b';
import type { ComponentProps } from 'react';
import { describe, expect, test } from 'vitest';
import { check, problems, warnings } from '../helpers/check-config.ts';

type WidgetConfig = ComponentProps<typeof StytchB2B>['config'];

/**
 * Every option that the SDK's types have for the client and for the widget: `true` where a login config offers it, else a
 * word of what to do instead. An option that an upgrade of the SDK brings has to be added here to compile.
 */
const CLIENT: Record<keyof StytchClientOptions, true | string> = {
  cookieOptions: true,
  keepSessionAlive: true,
  dfppaUrl: true,
  dfpCdnUrl: true,
  customBaseUrl: '`VITE_STYTCH_CUSTOM_DOMAIN`',
  endpointOptions: '`dfppaUrl`',
};
const COOKIES: Record<keyof NonNullable<StytchClientOptions['cookieOptions']>, true> = {
  opaqueTokenCookieName: true,
  jwtCookieName: true,
  istCookieName: true,
  path: true,
  domain: true,
  availableToSubdomains: true,
};
const WIDGET: Record<keyof ComponentProps<typeof StytchB2B>, true | string> = {
  config: true,
  presentation: true,
  callbacks: true,
  strings: true,
  styles: '`presentation: { theme: { … } }`',
};
const CONFIG: Record<keyof WidgetConfig, true> = {
  authFlowType: true,
  products: true,
  organizationSlug: true,
  sessionOptions: true,
  mfaProductInclude: true,
  mfaProductOrder: true,
  smsOtpOptions: true,
  emailMagicLinksOptions: true,
  emailOtpOptions: true,
  passwordOptions: true,
  ssoOptions: true,
  oauthOptions: true,
  directLoginForSingleMembership: true,
  directCreateOrganizationForNoMembership: true,
  disableCreateOrganization: true,
  enableShadowDOM: true,
};

describe("each of the SDK's options is offered, or refused with what to do", () => {
  test.each(Object.entries({ ...CLIENT, ...WIDGET }))('%s', (name, answer) => {
    const said = problems({}, { [name]: 1n }).filter((text) => text.startsWith(`\`${name}\` `));
    expect(said).toHaveLength(1);
    if (answer === true) expect(said[0]).toMatch(/` is 1\. Write /);
    else expect(said[0]).toContain(answer);
  });

  test.each(Object.keys(CONFIG))('config.%s', (name) => {
    expect(problems({ [name]: 1n }).join()).not.toContain(`\`${name}\` is no option`);
  });

  test.each(Object.keys(COOKIES))('cookieOptions.%s', (name) => {
    expect(problems({}, { cookieOptions: { [name]: 1n } })[0]).toMatch(/` is 1\. Write /);
  });
});

describe('cookies', () => {
  const cookies = (cookieOptions: object) => problems({}, { cookieOptions });

  test('have a name each', () => {
    expect(cookies({ jwtCookieName: 'stytch_session' })).toEqual([
      "`cookieOptions.jwtCookieName` is 'stytch_session', as another of the three cookies is. Each would overwrite the other: give each a name of its own.",
    ]);
    expect(cookies({ jwtCookieName: 'a', istCookieName: 'a' })).toHaveLength(2);
    expect(cookies({ opaqueTokenCookieName: 'a', jwtCookieName: 'b', istCookieName: 'c' })).toEqual([]);
  });

  test.each(['', 'a b', 'a;b', 'a=b', 'sitzung_ü'])('are not named %j', (jwtCookieName) => {
    expect(cookies({ jwtCookieName })).toEqual([expect.stringContaining('Write a name of letters, digits')]);
  });

  test('have a domain only together with its subdomains', () => {
    expect(cookies({ domain: 'example.com' })).toEqual([
      '`cookieOptions.domain` has no effect without `availableToSubdomains`. Add `availableToSubdomains: true`, or remove it.',
    ]);
    expect(cookies({ domain: 'https://example.com', availableToSubdomains: true })).toEqual([
      expect.stringContaining('Write a host name of your own alone'),
    ]);
  });

  test('at a path of their own are warned of', () => {
    expect(warnings({}, { cookieOptions: { path: '/' } })).toEqual([]);
    expect(warnings({}, { cookieOptions: { path: '/dashboard' } })).toEqual([
      expect.stringContaining("is '/dashboard': a page at another path finds no session"),
    ]);
  });
});

test('an organization for `/login` is named by its slug', () => {
  const slug = (organizationSlug: string) => problems({ authFlowType: 'Organization', organizationSlug });
  expect(slug('acme')).toEqual([]);
  expect(slug('https://acme.example.com')).toEqual([
    expect.stringContaining('Write the slug of the organization'),
  ]);
});

test('new organizations have a policy of Stytch', () => {
  expect(problems({}, { newOrganizations: { mfa_policy: 'REQUIRED_FOR_ALL' } })).toEqual([]);
  expect(problems({}, { newOrganizations: { mfa_policy: 'REQUIRED' } })).toEqual([
    "`newOrganizations.mfa_policy` is 'REQUIRED'. Allowed: `REQUIRED_FOR_ALL`, `OPTIONAL`.",
  ]);
});

test('hosts of device fingerprinting are host names', () => {
  expect(check({}, { dfppaUrl: 'dfp.example.com', dfpCdnUrl: 'cdn.example.com' }).problems).toEqual([]);
  expect(problems({}, { dfppaUrl: 'https://dfp.example.com' })).toHaveLength(1);
});
