import { describe, expect } from 'vitest';
import { createSandbox } from '../../src/create-sandbox.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const organization_id = 'acme';
const email_address = 'sms@acme.test';

describe('a language', () => {
  test('is one of those that Stytch has for emails, or for texts', async ({ backend }) => {
    const { magicLinks, otps, passwords, sessions } = backend.stytch;
    for (const locale of ['en', 'es', 'pt-br', 'fr'])
      await magicLinks.email.loginOrSignup({ organization_id, email_address, locale });
    const member = await backend.memberBeforeMfa(email_address);
    await otps.sms.send({ ...member, locale: 'ja' });
    for (const call of [
      () => magicLinks.email.loginOrSignup({ organization_id, email_address, locale: 'ja' }),
      () => magicLinks.email.discovery.send({ email_address, locale: 'xx' }),
      () => magicLinks.email.invite({ organization_id, email_address: 'guest@acme.test', locale: 'xx' }),
      () => otps.email.discovery.send({ email_address, locale: 'xx' }),
      () => otps.sms.send({ ...member, locale: 'xx' }),
      () => passwords.email.resetStart({ organization_id, email_address, locale: 'xx' }),
      () => sessions.exchange({ organization_id, session_token: 'any', locale: 'xx' }),
    ])
      await expectStytchError(call(), 'invalid_locale', 400);
  });
});

test('a wrong choice of enrolment is told by its own error, and uses the code up for nothing', async ({
  backend,
  inbox,
}) => {
  const member = await backend.memberBeforeMfa(email_address);
  const { code } = inbox.latestSms('+12025550143');
  await expectStytchError(
    backend.stytch.otps.sms.authenticate({ ...member, code, set_mfa_enrollment: 'maybe' }),
    'invalid_set_mfa_enrollment',
    400,
  );
  await backend.stytch.otps.sms.authenticate({ ...member, code });
});

test('a change of roles may ask for sessions to be kept', async ({ backend }) => {
  const { session_token, member_id } = await backend.signInBySms();
  const changed = { organization_id, member_id, roles: ['stytch_admin'], preserve_existing_sessions: true };
  await backend.stytch.organizations.members.update(changed);
  await backend.stytch.sessions.authenticate({ session_token });
  await expectStytchError(
    backend.stytch.organizations.members.update({
      ...changed,
      // @ts-expect-error What the type refuses, the API does as well.
      preserve_existing_sessions: 'yes',
    }),
    'bad_request',
    400,
  );
});

describe('a message', () => {
  test('is about what it is for', async ({ backend, inbox }) => {
    const { magicLinks, passwords } = backend.stytch;
    const subjectTo = (address: string) => inbox.latestEmail(address).subject;
    await magicLinks.email.loginOrSignup({ organization_id, email_address });
    expect(subjectTo(email_address)).toBe('Your login request to Acme');
    await magicLinks.email.loginOrSignup({ organization_id, email_address: 'fresh@acme.test' });
    expect(subjectTo('fresh@acme.test')).toBe('Your account creation request for Acme');
    await magicLinks.email.invite({ organization_id, email_address: 'guest@acme.test' });
    expect(subjectTo('guest@acme.test')).toBe('You have been invited to Acme');
    await passwords.email.resetStart({ organization_id, email_address });
    expect(subjectTo(email_address)).toBe('Reset your password for Acme');
  });

  test('about a password also has a link to log in without one', async ({ backend, inbox, server }) => {
    const { magicLinks, passwords } = backend.stytch;
    const secondLink = async () => {
      const [link = ''] = /http\S+/.exec(inbox.latestEmail(email_address).text) ?? [];
      return inbox.landingOf(link);
    };
    await passwords.email.resetStart({ organization_id, email_address });
    const login = await secondLink();
    expect(login.searchParams.get('stytch_token_type')).toBe('multi_tenant_magic_links');
    const token = login.searchParams.get('token') ?? '';
    const answer = await magicLinks.authenticate({ magic_links_token: token });
    expect(answer.member.email_address).toBe(email_address);

    const discovery_redirect_url = `${server.url}/authenticate`;
    await passwords.discovery.email.resetStart({ email_address, discovery_redirect_url });
    const discovery = await secondLink();
    expect(discovery.origin + discovery.pathname).toBe(discovery_redirect_url);
    expect(discovery.searchParams.get('stytch_token_type')).toBe('discovery');
    expect(discovery.searchParams.has('stytch_redirect_type')).toBe(false);
    await expectStytchError(
      passwords.discovery.email.resetStart({
        email_address,
        discovery_redirect_url: 'http://localhost:1/no',
      }),
      'no_match_for_provided_magic_link_url',
      400,
    );
  });
});

test('no seed lets texts go to a country that Stytch never sends them to', () => {
  for (const country of ['DZ', 'AF', 'AL', 'CU', 'XX'])
    expect(() => createSandbox({ seed: { sms_countries: ['US', country], organizations: [] } })).toThrow(
      `sms_countries.1: found "${country}"; allowed: the code of a country that Stytch sends texts to, such as US`,
    );
});
