import { describe, expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

describe('searching organizations', () => {
  const slugs = (found: { organizations: { organization_slug: string }[] }) =>
    found.organizations.map(({ organization_slug }) => organization_slug);

  test('finds by name, slug, domain and member', async ({ backend }) => {
    const find = async (filter_name: string, filter_value: unknown) =>
      slugs(
        await backend.stytch.organizations.search({
          query: { operator: 'AND', operands: [{ filter_name, filter_value }] },
        }),
      );
    expect(await find('organization_name_fuzzy', 'ONLY')).toEqual(['sms-only', 'totp-only']);
    expect(await find('organization_slug_fuzzy', 'mfa')).toEqual(['optional-mfa']);
    expect(await find('organization_slugs', ['acme', 'nobody'])).toEqual(['acme']);
    expect(await find('allowed_domains', ['sms-only.test'])).toEqual(['sms-only']);
    expect(await find('member_emails', ['BOTH@acme.test'])).toEqual(['acme']);
    expect(await find('member_email_fuzzy', '@totp')).toEqual(['totp-only']);
    expect(await find('has_active_sso_connection', true)).toEqual(['acme']);
  });

  test('pages through them all', async ({ backend }) => {
    const first = await backend.stytch.organizations.search({ limit: 3 });
    expect(slugs(first)).toEqual(['acme', 'sms-only', 'totp-only']);
    expect(first.results_metadata).toEqual({ total: 4, next_cursor: expect.any(String) });
    const cursor = first.results_metadata.next_cursor ?? '';
    const second = await backend.stytch.organizations.search({ limit: 3, cursor });
    expect(slugs(second)).toEqual(['optional-mfa']);
    expect(second.results_metadata).toEqual({ total: 4, next_cursor: null });
  });

  test('refuses a filter that is none', async ({ backend }) => {
    const search = (operand: object) =>
      backend.stytch.organizations.search({
        query: { operator: 'AND', operands: [{ filter_name: '', ...operand }] },
      });
    const wrong: [error: string, operand: object][] = [
      ['organization_search_filter_name_not_recognized', { filter_name: 'shoe_size', filter_value: 1 }],
      ['organization_search_filter_name_must_be_string', { filter_name: 7, filter_value: 1 }],
      ['organization_search_missing_filter_value', { filter_name: 'organization_slugs' }],
      [
        'organization_search_expected_array_of_strings',
        { filter_name: 'organization_slugs', filter_value: 'acme' },
      ],
      [
        'organization_search_expected_string',
        { filter_name: 'organization_name_fuzzy', filter_value: ['acme'] },
      ],
      [
        'organization_search_organization_name_fuzzy_too_short',
        { filter_name: 'organization_name_fuzzy', filter_value: 'ac' },
      ],
    ];
    for (const [error, operand] of wrong) await expectStytchError(search(operand), error, 400);
  });
});
