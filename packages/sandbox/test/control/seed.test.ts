import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { createSandbox } from '../../src/create-sandbox.ts';
import { defaultSeed } from '../../src/seed/default-seed.ts';
import { parseSeed, type Seed } from '../../src/seed/seed.ts';
import { anySeed } from '../helpers/any-seed.ts';
import { test } from '../helpers/contract-test.ts';

describe('a seed', () => {
  test('of any kind comes out of a project as it went in', () => {
    const sandbox = createSandbox({ seed: { organizations: [] } });
    fc.assert(
      fc.property(anySeed, (seed) => {
        const project = crypto.randomUUID();
        sandbox.importSeed(project, seed);
        const exported = sandbox.exportSeed(project);
        expect(parseSeed(exported)).toEqual(parseSeed(seed));
        sandbox.importSeed(project, exported);
        expect(sandbox.exportSeed(project)).toEqual(exported);
      }),
      { numRuns: 100 },
    );
  });

  test('leaves out what holds its default', async ({ sandbox, project }) => {
    expect(sandbox.exportSeed(project.uuid).organizations[1]).toEqual({
      organization_name: 'SMS Only',
      organization_slug: 'sms-only',
      mfa_policy: 'REQUIRED_FOR_ALL',
      mfa_methods: 'RESTRICTED',
      allowed_mfa_methods: ['sms_otp'],
      auth_methods: 'ALL_ALLOWED',
      email_jit_provisioning: 'RESTRICTED',
      email_allowed_domains: ['sms-only.test'],
      members: [
        {
          email_address: 'new@sms-only.test',
          email_address_verified: true,
          name: 'Nia Brandt',
          mfa_enrolled: false,
          mfa_phone_number_verified: false,
        },
      ],
    });
  });

  test('keeps what members did, but neither sessions nor links', async ({
    server,
    project,
    backend,
    sandbox,
    inbox,
  }) => {
    const member = await backend.memberBeforeMfa('new@acme.test');
    await backend.stytch.otps.sms.send({ ...member, mfa_phone_number: '+12015550199' });
    const { session_token } = await backend.stytch.otps.sms.authenticate({
      ...member,
      code: inbox.latestSms('+12015550199').code,
    });
    const url = `${server.url}/__sandbox/seed?project=${project.uuid}`;
    const seed: Seed = await (await fetch(url)).json();
    expect(seed.organizations[0]?.members?.[0]).toMatchObject({
      email_address: 'new@acme.test',
      mfa_phone_number: '+12015550199',
      mfa_phone_number_verified: true,
      default_mfa_method: 'sms_otp',
      mfa_enrolled: true,
    });

    expect((await fetch(url, { method: 'PUT', body: JSON.stringify(seed) })).status).toBe(200);
    expect(sandbox.exportSeed(project.uuid)).toEqual(seed);
    expect(inbox.messages('email')).toEqual([]);
    await expect(backend.stytch.sessions.authenticate({ session_token })).rejects.toThrow();
  });

  test('that a project was given lasts until its next reset', ({ sandbox, project }) => {
    const before = sandbox.exportSeed(project.uuid);
    sandbox.importSeed(project.uuid, { organizations: [] });
    expect(sandbox.exportSeed(project.uuid)).toEqual({ organizations: [] });
    sandbox.reset(project.uuid);
    expect(sandbox.exportSeed(project.uuid)).toEqual(before);
    expect(parseSeed(before)).toEqual(parseSeed(defaultSeed));
  });

  test('with mistakes changes nothing, and has each of them named', async ({ server, project, sandbox }) => {
    const before = sandbox.exportSeed(project.uuid);
    const member = { email_address: 'me@acme.test', default_mfa_method: 'totp' };
    const seed = {
      organisations: [],
      organizations: [
        { organization_name: 'Acme', organization_slug: 'acme', members: [member, member] },
        {
          organization_name: '',
          organization_slug: 'acme',
          mfa_policy: 'ALWAYS',
          members: [{ email_address: 'nobody', mfa_phone_number: '555', recovery_codes: ['a'] }],
        },
        { organization_slug: 'b' },
      ],
    };
    const url = `${server.url}/__sandbox/seed?project=${project.uuid}`;
    const response = await fetch(url, { method: 'PUT', body: JSON.stringify(seed) });
    expect(response.status).toBe(400);
    const { error } = await response.json();
    for (const problem of [
      'organisations: is no field of a seed; allowed here: project_name,',
      'organizations.0.members.0.default_mfa_method: found "totp"; allowed: totp only beside a totp_secret',
      'organizations.0.members.1.email_address: found "me@acme.test"; allowed: a value that no other',
      'organizations.1.organization_name: found 0; allowed: 1 to 128 characters',
      'organizations.1.mfa_policy: found "ALWAYS"; allowed: ("OPTIONAL" | "REQUIRED_FOR_ALL")',
      'organizations.1.members.0.email_address: found "nobody"; allowed: an email address',
      'organizations.1.members.0.mfa_phone_number: found "555"; allowed: an E.164 number',
      'organizations.1.members.0.recovery_codes: found Array; allowed: none but beside a totp_secret',
      'organizations.2.organization_name: is missing',
      'organizations.2.organization_slug: found "b"; allowed: 2 to 128 letters',
    ])
      expect(error).toContain(problem);
    expect(sandbox.exportSeed(project.uuid)).toEqual(before);
  });
});
