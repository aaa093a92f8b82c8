import { describe, expect, test } from 'vitest';
import {
  allowedSources,
  developmentSources,
  type StytchPlace,
} from '../../scripts/security/allowed-sources.ts';
import { type SecurityConfig, securityProblems } from '../../scripts/security/define-security.ts';
import { developmentHeaders, securityHeaders } from '../../scripts/security/security-headers.ts';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { loginConfig as plain } from '../helpers/login-config.ts';

const UUID = '1f2e3d4c-0000-4000-8000-000000000000';
const TEST: StytchPlace = { publicToken: `public-token-test-${UUID}` };
const LIVE: StytchPlace = { publicToken: `public-token-live-${UUID}` };
const PHONE_FRAME = 'https://js.stytch.com/clientside-services/index.html';

const withOauth = (oneTap: boolean): LoginConfig => ({
  ...plain,
  config: {
    ...plain.config,
    products: ['emailMagicLinks', 'oauth'],
    oauthOptions: { providers: ['microsoft', { type: 'google', one_tap: oneTap }] },
  },
});

interface Case {
  place: StytchPlace;
  login?: LoginConfig;
  security?: SecurityConfig;
  /** Directives that differ from those of a plain config. */
  allowed: Record<string, string>;
}

const COMMON = {
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: https:",
  'frame-src': PHONE_FRAME,
};

const CASES: Record<string, Case> = {
  'a test project': { place: TEST, allowed: { 'connect-src': "'self' https://test.stytch.com" } },
  'a live project': { place: LIVE, allowed: { 'connect-src': "'self' https://api.stytch.com" } },
  'a custom domain': {
    place: { ...LIVE, customDomain: 'login.example.com' },
    allowed: { 'connect-src': "'self' https://login.example.com" },
  },
  'the sandbox': { place: 'sandbox', allowed: { 'connect-src': "'self'", 'frame-src': "'self'" } },
  'buttons of OAuth providers, which lead out of the page': {
    place: LIVE,
    login: withOauth(false),
    allowed: { 'connect-src': "'self' https://api.stytch.com" },
  },
  'Google One Tap': {
    place: LIVE,
    login: withOauth(true),
    allowed: {
      'connect-src': "'self' https://api.stytch.com https://accounts.google.com/gsi/",
      'frame-src': `${PHONE_FRAME} https://accounts.google.com/gsi/`,
      'script-src': "'self' https://accounts.google.com/gsi/client",
      'style-src': "'self' https://accounts.google.com/gsi/style",
    },
  },
  captcha: {
    place: LIVE,
    security: { botProtection: ['captcha'] },
    allowed: {
      'connect-src': "'self' https://api.stytch.com https://www.google.com/recaptcha/",
      'frame-src': `${PHONE_FRAME} https://www.google.com/recaptcha/ https://recaptcha.google.com/recaptcha/`,
      'script-src': "'self' https://www.google.com/recaptcha/ https://www.gstatic.com/recaptcha/",
    },
  },
  'device fingerprinting': {
    place: LIVE,
    security: { botProtection: ['fingerprint'] },
    allowed: {
      'connect-src': "'self' https://api.stytch.com https://telemetry.stytch.com/submit",
      'script-src': "'self' https://elements.stytch.com/telemetry.js",
    },
  },
  'device fingerprinting at hosts of your own': {
    place: LIVE,
    login: { ...plain, dfppaUrl: 'dfp.example.com', dfpCdnUrl: 'cdn.example.com' },
    security: { botProtection: ['fingerprint'] },
    allowed: {
      'connect-src': "'self' https://api.stytch.com https://dfp.example.com/submit",
      'script-src': "'self' https://cdn.example.com/telemetry.js",
    },
  },
  'organization logos of a known host, and a logo of the config': {
    place: LIVE,
    login: {
      ...plain,
      presentation: { options: { logo: { url: 'https://cdn.example.com/a.svg', alt: 'Example' } } },
    },
    security: { organizationLogos: ['https://logos.example.com'] },
    allowed: {
      'connect-src': "'self' https://api.stytch.com",
      'img-src': "'self' data: https://logos.example.com https://cdn.example.com",
    },
  },
  'hosts of your own': {
    place: LIVE,
    security: {
      allow: { 'connect-src': ['https://api.example.com'], 'font-src': ['https://fonts.example.com'] },
    },
    allowed: {
      'connect-src': "'self' https://api.stytch.com https://api.example.com",
      'font-src': 'https://fonts.example.com',
    },
  },
};

const OWN_API = ['http://localhost:8080', 'ws://127.0.0.1:*', 'http://[::1]:8080'];

test('hosts that are allowed in development are in the policy of npm start, and in that of no build', () => {
  const security: SecurityConfig = {
    allow: { 'connect-src': ['https://api.example.com'] },
    allowInDevelopment: { 'connect-src': OWN_API, 'img-src': ['http://localhost:8080/logos/'] },
  };
  expect(securityProblems(security)).toEqual([]);
  expect(headersOf({ place: LIVE, security })).toEqual(
    headersOf({ place: LIVE, security: { allow: security.allow ?? {} } }),
  );
  const sources = developmentSources(allowedSources(LIVE, plain, security), security);
  const served = directivesOf(developmentHeaders(sources, 'nonce')['Content-Security-Policy']);
  expect(served['connect-src']).toBe(
    `'self' https://api.stytch.com https://api.example.com ${OWN_API.join(' ')} ws://localhost:*`,
  );
  expect(served['img-src']).toBe("'self' data: https: http://localhost:8080/logos/");
});

test('what is no address for development is refused, and one in the wrong place is told its place', () => {
  const advice = 'Write an address such as';
  expect(
    securityProblems({
      allow: { 'connect-src': ['http://localhost:8080'] },
      allowInDevelopment: { 'connect-src': ['localhost:8080', 'http:', "'unsafe-inline'", 'http://a; b'] },
    }),
  ).toEqual([
    `security.config.ts: \`connect-src\` has \`http://localhost:8080\`. ${advice} \`https://api.example.com\`. Without https it can be allowed for \`npm start\` alone: list it in \`allowInDevelopment\`.`,
    ...['localhost:8080', 'http:', "'unsafe-inline'", 'http://a; b'].map(
      (source) =>
        `security.config.ts: \`allowInDevelopment.connect-src\` has \`${source}\`. ${advice} \`http://localhost:8080\`.`,
    ),
  ]);
});

function headersOf({ place, login = plain, security = {} }: Omit<Case, 'allowed'>) {
  const sources = allowedSources(place, login, security);
  return securityHeaders({ sources, styleHashes: [] });
}

function directivesOf(policy = ''): Record<string, string> {
  return Object.fromEntries(policy.split('; ').map((each) => each.split(/ (.*)/, 2)));
}

const CLOSED = {
  'default-src': "'none'",
  'worker-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};
const TRUSTED_TYPES = { 'require-trusted-types-for': "'script'", 'trusted-types': "'none'" };

describe('the policy lets the browser load and call exactly what is needed', () => {
  test.each(Object.entries(CASES))('by %s', (_, { allowed, ...given }) => {
    const oursAlone = !('script-src' in allowed);
    expect(directivesOf(headersOf(given)['Content-Security-Policy'])).toEqual({
      ...CLOSED,
      ...COMMON,
      ...allowed,
      // Scripts of others set addresses of scripts as text.
      ...(oursAlone ? TRUSTED_TYPES : {}),
    });
  });

  test.each(Object.entries(CASES))('and nothing unsafe: %s', (_, given) => {
    const policy = headersOf(given)['Content-Security-Policy'];
    expect(policy).not.toMatch(/unsafe|\*|http:/);
    // Cloudflare Pages cuts lines of `_headers` off there.
    expect(policy?.length).toBeLessThan(1800);
  });
});

describe('the policy is that of the directives it has', () => {
  const SOURCE = /^(?:'[a-z0-9-]+'|data:|https:|ws:\/\/localhost:\*|https:\/\/[\w.-]+(?:\/[\w./-]*)?)$/;
  const HOSTILE = [';script-src', ',x.test', '$uri', "'x'", '"', '\\', ' https:', '\nx-header: 1'];
  const logo = (url: string): LoginConfig => ({
    ...plain,
    presentation: { options: { logo: { url, alt: '' } } },
  });

  test.each(HOSTILE.flatMap((end) => [`https://a.test${end}`, `https://a.test/${end}`]))(
    'whatever is given as an address: %j',
    (address) => {
      const given: Omit<Case, 'allowed'>[] = [
        {
          place: LIVE,
          security: {
            organizationLogos: [address],
            allow: { 'connect-src': [address] },
            allowInDevelopment: { 'connect-src': [address] },
          },
        },
        { place: { ...LIVE, customDomain: address.replace('https://', '') } },
        { place: LIVE, login: logo(address), security: { organizationLogos: [] } },
      ];
      const names = Object.keys(directivesOf(headersOf({ place: LIVE })['Content-Security-Policy']));
      for (const each of given) {
        const { place, login = plain, security = {} } = each;
        const sources = developmentSources(allowedSources(place, login, security), security);
        const built = directivesOf(headersOf(each)['Content-Security-Policy']);
        const served = directivesOf(developmentHeaders(sources, 'nonce')['Content-Security-Policy']);
        for (const directives of [built, served]) {
          expect(Object.keys(directives)).toEqual(names);
          for (const source of Object.values(directives).flatMap((value) => value.split(' ')))
            expect(source).toMatch(SOURCE);
        }
      }
    },
  );
});

test('the other headers are there, and a window is kept for One Tap alone', () => {
  expect(headersOf({ place: LIVE })).toMatchObject({
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': expect.stringContaining('camera=()'),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  expect(headersOf({ place: LIVE, login: withOauth(true) })).toMatchObject({
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  });
});

test('browser features are denied that no page uses, and One Tap keeps what it asks', () => {
  const deniedBy = (login?: LoginConfig) =>
    String(headersOf({ place: LIVE, ...(login && { login }) })['Permissions-Policy']).split(/=\(\)(?:, )?/);
  expect(deniedBy()).toEqual(
    expect.arrayContaining(['geolocation', 'otp-credentials', 'idle-detection', 'identity-credentials-get']),
  );
  expect(deniedBy().filter((feature) => /clipboard/.test(feature))).toEqual([]);
  expect(deniedBy(withOauth(true))).toContain('geolocation');
  expect(deniedBy(withOauth(true))).not.toContain('identity-credentials-get');
});

test('what is no address in the security config is refused, all of it at once', () => {
  const problems = securityProblems({
    allow: {
      'connect-src': [
        'https://api.example.com/v1',
        "'unsafe-inline'",
        'https://a.test; script-src *',
        'https://a.test/$uri',
      ],
    },
    organizationLogos: ['https:'],
  });
  expect(problems).toHaveLength(4);
  expect(problems[0]).toBe(
    "security.config.ts: `connect-src` has `'unsafe-inline'`. Write an address such as `https://api.example.com`.",
  );
  const [problem] = securityProblems({ organizationLogos: ['secret-live-Zm9vYmFyYmF6cXV4'] });
  expect(problem).toContain('has `secret-live-…`');
});
