import { describe, expect } from 'vitest';
import type { Sandbox } from '../../src/create-sandbox.ts';
import { defaultSeed } from '../../src/seed/default-seed.ts';
import type { TestProject } from '../../src/testing/test-project.ts';
import { test } from '../helpers/contract-test.ts';

const CUSTOM_DOMAIN = 'https://login.app.localhost';

/** What a browser at `https://app.localhost` sends and keeps: it can't read the cookies, but returns them. */
class Browser {
  readonly cookies = new Map<string, string>();
  /** The attributes of each cookie that was set last. */
  readonly attributes = new Map<string, string>();
  readonly #sandbox: Sandbox;
  readonly #project: TestProject;

  constructor(sandbox: Sandbox, project: TestProject) {
    this.#sandbox = sandbox;
    this.#project = project;
  }

  async post(path: string, body: object = {}, host = CUSTOM_DOMAIN) {
    const { publicToken } = this.#project;
    const response = await this.#sandbox.fetch(
      new Request(`${host}/sdk/v1/b2b${path}`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${btoa(`${publicToken}:${publicToken}`)}`,
          origin: 'https://app.localhost',
          'x-sdk-parent-host': 'https://app.localhost',
          cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
        body: JSON.stringify(body),
      }),
    );
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    return { status: response.status, body: await response.json() };
  }

  #keep(cookie: string): void {
    const [, name = '', value = '', attributes = ''] = /^([^=]+)=([^;]*); (.*)$/.exec(cookie) ?? [];
    this.attributes.set(name, attributes);
    if (attributes.includes('Max-Age=0')) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

const signIn = test.extend<{ browser: Browser; emailToken: () => Promise<string> }>({
  browser: ({ sandbox, project }, use) => {
    sandbox.importSeed(project.uuid, { ...defaultSeed, http_only_cookies: true });
    return use(new Browser(sandbox, project));
  },
  emailToken: ({ browser, inbox }, use) =>
    use(async () => {
      const email_address = 'sms@acme.test';
      await browser.post('/magic_links/email/login_or_signup', { organization_id: 'acme', email_address });
      return (await inbox.landing(email_address)).searchParams.get('token') ?? '';
    }),
});

describe('where a project keeps its tokens in HttpOnly cookies', () => {
  signIn(
    'a member signs in, is known and signs out, and no answer holds a token',
    async ({ browser, emailToken, inbox }) => {
      const magic_links_token = await emailToken();
      const first = await browser.post('/magic_links/authenticate', {
        magic_links_token,
        session_duration_minutes: 60,
      });
      expect(first.body.data).toMatchObject({ member_session: null, intermediate_session_token: '' });
      expect([...browser.cookies.keys()]).toEqual(['stytch_intermediate_session_token']);

      const { code } = inbox.latestSms('+12025550143');
      const { organization_id, member_id } = first.body.data;
      const second = await browser.post('/otps/sms/authenticate', {
        organization_id,
        member_id,
        code,
        session_duration_minutes: 60,
      });
      expect(second.body.data).toMatchObject({
        session_token: '',
        session_jwt: '',
        member_session: { member_id },
      });
      expect([...browser.cookies.keys()].sort()).toEqual(['stytch_session', 'stytch_session_jwt']);

      const known = await browser.post('/sessions/authenticate');
      expect(known.body.data).toMatchObject({ session_token: '', member: { member_id } });
      await browser.post('/sessions/revoke');
      expect(browser.cookies.size).toBe(0);
      expect((await browser.post('/sessions/authenticate')).status).toBe(401);
    },
  );

  signIn(
    "the cookies are for the custom domain's parent, and for no script",
    async ({ browser, emailToken }) => {
      await browser.post('/magic_links/authenticate', { magic_links_token: await emailToken() });
      expect(browser.attributes.get('stytch_intermediate_session_token')?.split('; ').sort()).toEqual([
        'Domain=app.localhost',
        expect.stringMatching(/^Expires=/),
        'HttpOnly',
        'Path=/',
        'SameSite=Lax',
        'Secure',
      ]);
    },
  );

  signIn(
    'none is set at a host without a parent, where Stytch has no custom domain',
    async ({ browser, emailToken }) => {
      const magic_links_token = await emailToken();
      const { body } = await browser.post(
        '/magic_links/authenticate',
        { magic_links_token },
        'http://localhost',
      );
      expect(body.data.intermediate_session_token).not.toBe('');
      expect(browser.cookies.size).toBe(0);
    },
  );
});

test('a project without them keeps its tokens in the answers, at a custom domain too', async ({
  sandbox,
  project,
  inbox,
}) => {
  const browser = new Browser(sandbox, project);
  const email_address = 'sms@acme.test';
  await browser.post('/magic_links/email/login_or_signup', { organization_id: 'acme', email_address });
  const token = (await inbox.landing(email_address)).searchParams.get('token');
  const { body } = await browser.post('/magic_links/authenticate', { magic_links_token: token });
  expect(body.data.intermediate_session_token).not.toBe('');
  expect(browser.cookies.size).toBe(0);
});
