import { describe, expect } from 'vitest';
import { otherThan } from '../helpers/codes.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const EMAIL = 'new@optional-mfa.test';
const MEMBER = { organization_id: 'optional-mfa', email_address: EMAIL };

describe('an emailed code', () => {
  test('signs a member in', async ({ backend, inbox }) => {
    await backend.stytch.otps.email.loginOrSignup(MEMBER);
    const [message] = inbox.messages('email', EMAIL);
    const code = inbox.emailedCode(EMAIL);
    expect(message).toMatchObject({ link: null, text: expect.stringContaining(code) });
    const answer = await backend.stytch.otps.email.authenticate({ ...MEMBER, code });
    expect(answer).toMatchObject({
      member_authenticated: true,
      method_id: expect.stringMatching(/^email-test-/),
    });
    expect(answer.member_session?.authentication_factors).toMatchObject([
      { type: 'email_otp', delivery_method: 'email', email_factor: { email_address: EMAIL } },
    ]);
  });

  test('is a first factor, after which the second is asked for', async ({ backend, inbox }) => {
    const member = { organization_id: 'acme', email_address: 'sms@acme.test' };
    await backend.stytch.otps.email.loginOrSignup(member);
    const code = inbox.emailedCode('sms@acme.test');
    const answer = await backend.stytch.otps.email.authenticate({ ...member, code });
    expect(answer).toMatchObject({
      member_authenticated: false,
      session_token: '',
      mfa_required: { secondary_auth_initiated: 'sms_otp' },
    });
    const { organization_id, member_id, intermediate_session_token } = answer;
    await backend.stytch.otps.sms.authenticate({
      organization_id,
      member_id,
      intermediate_session_token,
      code: inbox.latestSms('+12025550143').code,
    });
  });

  test('opens the organizations of its address', async ({ backend, inbox }) => {
    await backend.stytch.otps.email.discovery.send({ email_address: EMAIL });
    const { intermediate_session_token, discovered_organizations } =
      await backend.stytch.otps.email.discovery.authenticate({
        email_address: EMAIL,
        code: inbox.emailedCode(EMAIL),
      });
    expect(discovered_organizations.map(({ organization }) => organization?.organization_slug)).toEqual([
      'optional-mfa',
    ]);
    const answer = await backend.stytch.discovery.intermediateSessions.exchange({
      intermediate_session_token,
      organization_id: 'optional-mfa',
    });
    expect(answer.member_session?.authentication_factors).toMatchObject([{ type: 'email_otp' }]);
  });

  test('goes on with the sign-in that a link began', async ({ backend, inbox }) => {
    const { intermediate_session_token } = await backend.showPrimaryFactor('new@acme.test', 'acme');
    const member = { organization_id: 'acme', email_address: 'new@acme.test' };
    await backend.stytch.otps.email.loginOrSignup(member);
    const answer = await backend.stytch.otps.email.authenticate({
      ...member,
      code: inbox.emailedCode('new@acme.test'),
      intermediate_session_token,
    });
    expect(answer.intermediate_session_token).toBe(intermediate_session_token);
  });

  test('works once, of two requests that race for it too', async ({ backend, inbox }) => {
    await backend.stytch.otps.email.loginOrSignup(MEMBER);
    const code = inbox.emailedCode(EMAIL);
    const attempts = [1, 2].map(() => backend.stytch.otps.email.authenticate({ ...MEMBER, code }));
    const outcomes = (await Promise.allSettled(attempts)).map(({ status }) => status);
    expect(outcomes.sort()).toEqual(['fulfilled', 'rejected']);
    await expectStytchError(
      backend.stytch.otps.email.authenticate({ ...MEMBER, code }),
      'unable_to_auth_otp_code',
      401,
    );
  });

  test('is refused when wrong, malformed, or for an address of nobody', async ({ backend, inbox }) => {
    await backend.stytch.otps.email.loginOrSignup(MEMBER);
    const code = inbox.emailedCode(EMAIL);
    const authenticate = (changes: { code?: string; email_address?: string }) =>
      backend.stytch.otps.email.authenticate({ ...MEMBER, code, ...changes });
    await expectStytchError(authenticate({ code: otherThan(code) }), 'otp_code_not_found', 404);
    await expectStytchError(authenticate({ code: '12345' }), 'invalid_code', 400);
    await expectStytchError(authenticate({ email_address: 'nobody@acme.test' }), 'email_not_found', 404);
    await authenticate({ email_address: EMAIL.toUpperCase() });
  });

  test('lives ten minutes, or two to fifteen as asked', async ({ backend, inbox, advance }) => {
    const discovery = backend.stytch.otps.email.discovery;
    const outlives = async (seconds: number) => {
      const code = inbox.emailedCode(EMAIL);
      advance(seconds);
      return discovery.authenticate({ email_address: EMAIL, code });
    };
    await discovery.send({ email_address: EMAIL });
    await expectStytchError(outlives(601), 'unable_to_auth_otp_code', 401);
    await discovery.send({ email_address: EMAIL, discovery_expiration_minutes: 2 });
    await expectStytchError(outlives(121), 'unable_to_auth_otp_code', 401);
    await discovery.send({ email_address: EMAIL, discovery_expiration_minutes: 15 });
    expect(await outlives(890)).toMatchObject({ email_address: EMAIL });
    for (const minutes of [1, 16])
      await expectStytchError(
        backend.stytch.otps.email.loginOrSignup({ ...MEMBER, login_expiration_minutes: minutes }),
        'bad_request',
        400,
      );
  });

  test('ends the one before, whichever flow that was for', async ({ backend, inbox }) => {
    await backend.stytch.otps.email.loginOrSignup(MEMBER);
    const first = inbox.emailedCode(EMAIL);
    await backend.stytch.otps.email.discovery.send({ email_address: EMAIL });
    const second = inbox.emailedCode(EMAIL);
    for (const code of [first, second])
      await expectStytchError(
        backend.stytch.otps.email.authenticate({ ...MEMBER, code }),
        'otp_code_not_found',
        404,
      );
    await backend.stytch.otps.email.discovery.authenticate({ email_address: EMAIL, code: second });
  });

  test('of one organization opens no other, nor discovery', async ({ backend, inbox }) => {
    await backend.stytch.otps.email.loginOrSignup(MEMBER);
    const code = inbox.emailedCode(EMAIL);
    await expectStytchError(
      backend.stytch.otps.email.discovery.authenticate({ email_address: EMAIL, code }),
      'otp_code_not_found',
      404,
    );
    await expectStytchError(
      backend.stytch.otps.email.authenticate({ ...MEMBER, organization_id: 'acme', code }),
      'email_not_found',
      404,
    );
  });
});

describe('an address that is no member yet', () => {
  test('of an allowed domain joins by its code, pending until then', async ({ backend, inbox }) => {
    const someone = { organization_id: 'optional-mfa', email_address: 'someone@optional-mfa.test' };
    const sent = await backend.stytch.otps.email.loginOrSignup(someone);
    expect(sent).toMatchObject({ member_created: true, member: { status: 'pending' } });
    const code = inbox.emailedCode(someone.email_address);
    const { member } = await backend.stytch.otps.email.authenticate({ ...someone, code });
    expect(member).toMatchObject({ status: 'active', email_address_verified: true });
  });

  test('of another domain gets no code', async ({ backend, inbox }) => {
    await expectStytchError(
      backend.stytch.otps.email.loginOrSignup({ ...MEMBER, email_address: 'me@other.test' }),
      'invalid_email_for_jit_provisioning',
      400,
    );
    expect(inbox.messages('email')).toEqual([]);
  });
});

describe('an organization that allows links alone', () => {
  test('sends no code', async ({ sandbox, project, backend }) => {
    sandbox.importSeed(project.uuid, {
      organizations: [
        {
          organization_name: 'Links Only',
          organization_slug: 'links-only',
          allowed_auth_methods: ['magic_link'],
          members: [{ email_address: 'me@links-only.test' }],
        },
      ],
    });
    await expectStytchError(
      backend.stytch.otps.email.loginOrSignup({
        organization_id: 'links-only',
        email_address: 'me@links-only.test',
      }),
      'operation_restricted_by_organization_auth_methods',
      403,
    );
  });
});
