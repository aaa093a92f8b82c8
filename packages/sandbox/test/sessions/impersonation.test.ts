import { describe, expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const EMAIL = 'sms@acme.test';

describe('somebody who is to act as a member', () => {
  test('gets a session of an hour without a factor of theirs, once', async ({
    backend,
    sandbox,
    project,
  }) => {
    const { impersonation, sessions } = backend.stytch;
    const impersonation_token = await ask(sandbox.fetch, project.uuid);
    const answer = await impersonation.authenticate({ impersonation_token });
    expect(answer).toMatchObject({
      member_authenticated: true,
      intermediate_session_token: '',
      member: { email_address: EMAIL },
      member_session: {
        authentication_factors: [
          {
            type: 'impersonated',
            delivery_method: 'impersonation',
            impersonated_factor: { impersonator_email_address: 'help@company.test' },
          },
        ],
      },
    });
    await expectStytchError(
      impersonation.authenticate({ impersonation_token }),
      'unable_to_auth_impersonation_token',
      401,
    );
    const { session_token } = answer;
    const longer = await sessions.authenticate({ session_token, session_duration_minutes: 600 });
    expect(longer.member_session.expires_at).toBe(answer.member_session?.expires_at);
  });

  test('can neither set their password nor reach their other organizations', async ({
    backend,
    sandbox,
    project,
  }) => {
    const impersonation_token = await ask(sandbox.fetch, project.uuid);
    const { session_token, organization_id } = await backend.stytch.impersonation.authenticate({
      impersonation_token,
    });
    await expectStytchError(
      backend.stytch.passwords.sessions.reset({
        organization_id,
        session_token,
        password: 'violet-kettle-orbits-42',
      }),
      'session_too_old_to_reset_password',
      400,
    );
    await backend.stytch.organizations.members.create({
      organization_id: 'optional-mfa',
      email_address: EMAIL,
    });
    await expectStytchError(
      backend.stytch.sessions.exchange({ organization_id: 'optional-mfa', session_token }),
      'insufficient_factors_for_session_exchange',
      400,
    );
  });

  test('has five minutes', async ({ backend, sandbox, project, advance }) => {
    const impersonation_token = await ask(sandbox.fetch, project.uuid);
    advance(300);
    await expectStytchError(
      backend.stytch.impersonation.authenticate({ impersonation_token }),
      'unable_to_auth_impersonation_token',
      401,
    );
  });
});

async function ask(fetch: (request: Request) => Promise<Response>, project: string): Promise<string> {
  const body = JSON.stringify({
    project,
    organization_id: 'acme',
    email_address: EMAIL,
    impersonator: 'help@company.test',
  });
  const url = 'http://localhost/__sandbox/impersonation';
  return (await (await fetch(new Request(url, { method: 'POST', body }))).json()).impersonation_token;
}

test('a session from elsewhere is refused by what the project has not set', async ({ backend }) => {
  const { sessions } = backend.stytch;
  await expectStytchError(
    sessions.migrate({ session_token: 'theirs', organization_id: 'acme' }),
    'migrate_from_external_missing_userinfo',
    400,
  );
  await expectStytchError(
    sessions.attest({ profile_id: 'profile', token: 'theirs', organization_id: 'acme' }),
    'trusted_token_profile_not_found',
    404,
  );
  await expectStytchError(
    sessions.exchangeAccessToken({ access_token: 'theirs' }),
    'idp_access_token_not_found',
    404,
  );
});
