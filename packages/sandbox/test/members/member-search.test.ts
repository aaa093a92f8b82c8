import { describe, expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const organization_id = 'sms-only';
const email_address = 'ada@elsewhere.test';

describe('searching members', () => {
  const emails = (found: { members: { email_address: string }[] }) =>
    found.members.map((member) => member.email_address.split('@')[0]);

  test('finds by each filter, alone and together', async ({ backend }) => {
    const find = async (operands: object[], operator = 'AND') =>
      emails(
        await backend.stytch.organizations.members.search({
          organization_ids: ['acme'],
          query: { operator, operands: operands.map((operand) => ({ filter_name: '', ...operand })) },
        }),
      );
    const sms = { filter_name: 'member_mfa_phone_numbers', filter_value: ['+12025550143'] };
    const both = { filter_name: 'member_emails', filter_value: ['BOTH@acme.test'] };
    expect(await find([sms])).toEqual(['sms']);
    expect(await find([sms, both])).toEqual([]);
    expect(await find([sms, both], 'OR')).toEqual(['sms', 'both']);
    expect(await find([{ filter_name: 'member_email_fuzzy', filter_value: 'OTP@' }])).toEqual(['totp']);
    expect(await find([{ filter_name: 'member_mfa_phone_number_fuzzy', filter_value: '555014' }])).toEqual([
      'sms',
      'both',
      'admin',
    ]);
    expect(await find([{ filter_name: 'member_phone_number_fuzzy', filter_value: '5550144' }])).toEqual([
      'both',
    ]);
    expect(await find([{ filter_name: 'member_roles', filter_value: ['stytch_admin'] }])).toEqual([
      'new',
      'admin',
    ]);
    expect(await find([{ filter_name: 'member_is_breakglass', filter_value: true }])).toEqual([]);
    expect(await find([{ filter_name: 'member_password_exists', filter_value: true }])).toEqual(['sms']);
  });

  test('leaves deleted members out unless it asks for them', async ({ backend }) => {
    const { members } = backend.stytch.organizations;
    const { member_id } = await members.get({ organization_id, email_address: 'new@sms-only.test' });
    await members.delete({ organization_id, member_id });
    await members.create({ organization_id, email_address });
    expect(emails(await members.search({ organization_ids: [organization_id] }))).toEqual(['ada']);
    const deleted = await members.search({
      organization_ids: [organization_id],
      query: { operator: 'AND', operands: [{ filter_name: 'statuses', filter_value: ['deleted'] }] },
    });
    expect(emails(deleted)).toEqual(['new']);
  });

  test('pages through several organizations', async ({ backend }) => {
    const { members } = backend.stytch.organizations;
    const query = { organization_ids: ['acme', 'sms-only'], limit: 3 };
    const first = await members.search(query);
    expect(emails(first)).toEqual(['new', 'sms', 'both']);
    expect(first.results_metadata.total).toBe(6);
    const second = await members.search({ ...query, cursor: first.results_metadata.next_cursor ?? '' });
    expect(emails(second)).toEqual(['totp', 'admin', 'new']);
    expect(Object.values(second.organizations)).toHaveLength(2);
    expect(second.results_metadata.next_cursor).toBeNull();
  });

  test('refuses what it does not understand', async ({ backend }) => {
    const { members } = backend.stytch.organizations;
    const wrong: [error: string, operand: object][] = [
      ['member_search_filter_name_not_recognized', { filter_name: 'toString', filter_value: 'x' }],
      ['member_search_missing_filter_value', { filter_name: 'member_ids' }],
      ['member_search_expected_boolean', { filter_name: 'member_is_breakglass', filter_value: 'true' }],
      ['member_search_expected_array_of_strings', { filter_name: 'member_ids', filter_value: [1] }],
      [
        'member_search_member_email_fuzzy_too_short',
        { filter_name: 'member_email_fuzzy', filter_value: 'a' },
      ],
      ['search_invalid_status_filter', { filter_name: 'statuses', filter_value: ['asleep'] }],
    ];
    for (const [error, operand] of wrong)
      await expectStytchError(
        members.search({
          organization_ids: ['acme'],
          query: { operator: 'AND', operands: [{ filter_name: '', ...operand }] },
        }),
        error,
        400,
      );
    await expectStytchError(
      members.search({ organization_ids: [] }),
      'member_search_organization_ids_empty',
      400,
    );
    await expectStytchError(members.search({ organization_ids: ['nowhere'] }), 'organization_not_found', 404);
    for (const page of [{ limit: 0 }, { limit: 1001 }, { cursor: 'made up' }])
      await expectStytchError(members.search({ organization_ids: ['acme'], ...page }), 'bad_request', 400);
  });
});
