import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import { describe, expect } from 'vitest';
import { serveSandbox } from '../../src/adapters/node.ts';
import { createSandbox } from '../../src/create-sandbox.ts';
import { Inbox } from '../../src/testing/inbox.ts';
import { newProject } from '../../src/testing/test-project.ts';
import { Backend } from '../helpers/backend.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

describe('a session', () => {
  test('is told from its token and from its JWT alike', async ({ backend }) => {
    const { session_token, session_jwt, member_id } = await backend.signInBySms();
    const byToken = await backend.stytch.sessions.authenticate({ session_token });
    const byJwt = await backend.stytch.sessions.authenticate({ session_jwt });
    expect(byToken.member.member_id).toBe(member_id);
    expect(byJwt.member_session?.member_session_id).toBe(byToken.member_session?.member_session_id);
  });

  test('ends when its time is over, unless a duration extends it', async ({ backend, advance }) => {
    const { session_token } = await backend.signInBySms();
    advance(3500);
    await backend.stytch.sessions.authenticate({ session_token, session_duration_minutes: 60 });
    advance(3500);
    await backend.stytch.sessions.authenticate({ session_token });
    advance(101);
    await expectStytchError(
      backend.stytch.sessions.authenticate({ session_token }),
      'session_not_found',
      404,
    );
  });

  test('never authenticates again once revoked, nor does its JWT', async ({ backend }) => {
    const { session_token, session_jwt } = await backend.signInBySms();
    await backend.stytch.sessions.revoke({ session_token });
    await expectStytchError(
      backend.stytch.sessions.authenticate({ session_token }),
      'session_not_found',
      404,
    );
    await expectStytchError(backend.stytch.sessions.authenticate({ session_jwt }), 'session_not_found', 404);
  });

  test('can be asked for between 5 minutes and 366 days', async ({ backend }) => {
    const { session_token } = await backend.signInBySms();
    for (const session_duration_minutes of [4, 527_041, 7.5]) {
      await expectStytchError(
        backend.stytch.sessions.authenticate({ session_token, session_duration_minutes }),
        'invalid_session_duration_minutes',
        400,
      );
    }
  });
});

describe('a session JWT', () => {
  test("verifies locally with the official client, against the sandbox's keys", async ({ backend }) => {
    const { session_jwt, member_id, member_session } = await backend.signInBySms();
    const local = await backend.stytch.sessions.authenticateJwtLocal({ session_jwt });
    expect(local).toMatchObject({
      member_id,
      member_session_id: member_session?.member_session_id,
      organization_slug: 'acme',
      roles: ['stytch_member'],
      authentication_factors: [{ type: 'magic_link' }, { type: 'otp' }],
    });
  });

  test('is of a key that carries a certificate, as clients in other languages read it', async ({
    backend,
    project,
  }) => {
    const { keys } = await backend.stytch.sessions.getJWKS({ project_id: project.projectId });
    const [key] = keys;
    expect(key).toMatchObject({ kty: 'RSA', use: 'sig', key_ops: ['verify'], alg: 'RS256', e: 'AQAB' });
    const der = Buffer.from(key?.x5c[0] ?? '', 'base64');
    expect(key?.x5tS256).toBe(createHash('sha256').update(der).digest('base64url'));
    const certificate = new X509Certificate(der);
    const { n, e } = certificate.publicKey.export({ format: 'jwk' });
    expect({ n, e }).toEqual({ n: key?.n, e: key?.e });
    expect(certificate.verify(createPublicKey({ key: { ...key }, format: 'jwk' }))).toBe(true);
  });

  test('of one project is refused by another', async ({ backend, server, inbox }) => {
    const { session_jwt } = await backend.signInBySms();
    const other = new Backend(server.url, newProject(), inbox);
    await expect(other.stytch.sessions.authenticateJwtLocal({ session_jwt })).rejects.toThrow();
    await expectStytchError(other.stytch.sessions.authenticate({ session_jwt }), 'session_not_found', 404);
  });

  test('lives five minutes, after which the official client asks the sandbox', async ({ project }) => {
    const sandbox = createSandbox({ clock: () => Date.now() - 6 * 60_000 });
    const server = await serveSandbox(sandbox, { port: 0 });
    const late = new Backend(server.url, project, new Inbox(sandbox, project));
    const { session_jwt, member_id } = await late.signInBySms();
    const { iat, exp } = JSON.parse(atob(session_jwt.split('.')[1] ?? ''));
    expect(exp - iat).toBe(300);
    await expect(late.stytch.sessions.authenticateJwtLocal({ session_jwt })).rejects.toThrow();
    const { member_session } = await late.stytch.sessions.authenticateJwt({ session_jwt });
    expect(member_session.member_id).toBe(member_id);
    await server.close();
  });

  test('that was altered is refused', async ({ backend }) => {
    const { session_jwt } = await backend.signInBySms();
    const [header, payload = '', signature] = session_jwt.split('.');
    const claims = JSON.parse(atob(payload));
    const forged = btoa(JSON.stringify({ ...claims, sub: 'someone-else' })).replace(/=+$/, '');
    const altered = [header, forged, signature].join('.');
    await expect(backend.stytch.sessions.authenticateJwtLocal({ session_jwt: altered })).rejects.toThrow();
    await expectStytchError(
      backend.stytch.sessions.authenticate({ session_jwt: altered }),
      'session_not_found',
      404,
    );
  });
});

describe('custom claims', () => {
  const claims = { plan: 'pro', seats: [1, 2], sub: 'someone-else' };
  const kept = { plan: 'pro', seats: [1, 2] };

  test('stand in the session and in its JWT, from the call that gives the session on', async ({
    backend,
    inbox,
  }) => {
    const { sessions, otps } = backend.stytch;
    const plain = await backend.signInBySms();
    expect(plain.member_session?.custom_claims).toBeNull();
    const member = await backend.memberBeforeMfa('sms@acme.test');
    const { session_jwt, session_token, member_session, member_id } = await otps.sms.authenticate({
      ...member,
      code: inbox.latestSms('+12025550143').code,
      session_custom_claims: claims,
    });
    expect(member_session?.custom_claims).toEqual(kept);
    const local = await sessions.authenticateJwtLocal({ session_jwt });
    expect(local).toMatchObject({ member_id, custom_claims: kept });
    expect((await sessions.authenticate({ session_token })).member_session.custom_claims).toEqual(kept);
    const changed = await sessions.authenticate({
      session_token,
      session_custom_claims: { plan: null, team: 'blue' },
    });
    expect(changed.member_session.custom_claims).toEqual({ seats: [1, 2], team: 'blue' });
  });

  test('are refused over 4 KB, and in the place of Stytch’s own', async ({ backend }) => {
    const { session_token } = await backend.signInBySms();
    for (const [session_custom_claims, type] of [
      [{ note: 'x'.repeat(4096) }, 'custom_claims_too_large'],
      [{ 'https://stytch.com/session': {} }, 'stytch_claims_in_custom_claims'],
    ] as const)
      await expectStytchError(
        backend.stytch.sessions.authenticate({ session_token, session_custom_claims }),
        type,
        400,
      );
  });
});
