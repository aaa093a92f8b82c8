import { describe, expect } from 'vitest';
import { scenarios } from '../../src/scenarios.ts';
import { parseSeed } from '../../src/seed/seed.ts';
import { test } from '../helpers/contract-test.ts';

describe('a scenario', () => {
  test.for(scenarios.map(({ name, ...scenario }) => [name, scenario] as const))(
    '%s: its sign-in is answered as it claims',
    async ([, { seed, sign_in, answer }], { sandbox, project, backend }) => {
      sandbox.importSeed(project.uuid, seed);
      const { email_address, organization_slug } = sign_in;
      if ('discovers' in answer) {
        expect(organization_slug).toBeNull();
        const { discovered_organizations } = await backend.discover(email_address);
        expect(discovered_organizations.map(({ membership }) => membership?.type)).toEqual(answer.discovers);
        return;
      }
      const { mfa_required, member_session } = await backend.showPrimaryFactor(
        email_address,
        organization_slug ?? '',
      );
      if (answer.stops_for === null) {
        expect(mfa_required).toBeNull();
        expect(member_session).not.toBeNull();
        return;
      }
      expect(member_session).toBeNull();
      const { mfa_phone_number, totp_registration_id } = mfa_required?.member_options ?? {};
      expect([...(mfa_phone_number ? ['sms_otp'] : []), ...(totp_registration_id ? ['totp'] : [])]).toEqual(
        answer.member_options,
      );
      expect(mfa_required?.secondary_auth_initiated).toBe(answer.texts_at_once ? 'sms_otp' : null);
    },
  );

  test('has a name of its own and a right seed', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    for (const { seed } of scenarios) expect(() => parseSeed(seed)).not.toThrow();
  });

  test('is listed and applied over HTTP', async ({ server, project, sandbox }) => {
    const url = `${server.url}/__sandbox/scenarios`;
    const listed = await (await fetch(url)).json();
    expect(listed.scenarios).toHaveLength(scenarios.length);
    const [{ name, description, sign_in }] = listed.scenarios;
    expect(description).toMatch(/^[A-Z].*\.$/);

    const apply = (body: object) => fetch(url, { method: 'POST', body: JSON.stringify(body) });
    expect(await (await apply({ project: project.uuid, name })).json()).toEqual({ sign_in });
    expect(sandbox.exportSeed(project.uuid).organizations).toHaveLength(1);

    const unknown = await apply({ project: project.uuid, name: 'nobody' });
    expect(unknown.status).toBe(400);
    expect((await unknown.json()).error).toMatch(/`name` is "nobody"; allowed: not-enrolled-in-any-method, /);
  });
});
