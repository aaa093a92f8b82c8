import { expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

test('names in any script come back as they were given', async ({ backend, project, sandbox }) => {
  for (const name of [
    'شركة النور',
    'Zoë Ångström',
    '株式会社',
    '\u202Eevil',
    '👩‍👩‍👧',
    "O'Brien & <b>Sons</b>",
  ]) {
    const { organization } = await backend.stytch.organizations.create({
      organization_name: name,
      organization_slug: `any-${crypto.randomUUID()}`,
    });
    expect(organization.organization_name).toBe(name);
    const { member } = await backend.stytch.organizations.members.create({
      organization_id: organization.organization_id,
      email_address: 'me@any.test',
      name,
    });
    expect(member.name).toBe(name);
  }
  sandbox.importSeed(project.uuid, sandbox.exportSeed(project.uuid));
  const { organizations } = await backend.stytch.organizations.search({});
  expect(organizations.map((organization) => organization.organization_name)).toContain('شركة النور');
});

test('an address is the same in any case, and another with a plus tag', async ({ backend, inbox }) => {
  const { member_id } = await backend.showPrimaryFactor('NEW@Acme.Test', 'acme');
  const tagged = await backend.showPrimaryFactor('new+tag@acme.test', 'acme');
  expect(tagged.member_id).not.toBe(member_id);
  expect(tagged.member.email_address).toBe('new+tag@acme.test');
  const again = await backend.showPrimaryFactor('New+Tag@ACME.test', 'acme');
  expect(again.member_id).toBe(tagged.member_id);
  expect(inbox.messages('email', 'new@acme.test')).toHaveLength(1);
});

test('a phone number must be in E.164 format, and a refused one changes nothing', async ({
  backend,
  project,
  sandbox,
  inbox,
}) => {
  const member = await backend.memberBeforeMfa('new@acme.test');
  const before = sandbox.exportSeed(project.uuid);
  for (const number of [
    '(201) 555-0199',
    '201-555-0199',
    '0049 30 123456',
    '+1 201 555 0199',
    '+1201',
    '٢٠١٥٥٥',
  ])
    await expectStytchError(
      backend.stytch.otps.sms.send({ ...member, mfa_phone_number: number }),
      'invalid_phone_number',
      400,
    );
  expect(sandbox.exportSeed(project.uuid)).toEqual(before);
  expect(inbox.messages('sms')).toEqual([]);
});
