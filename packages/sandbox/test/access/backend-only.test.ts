import { describe, expect } from 'vitest';
import { callApi } from '../helpers/api-caller.ts';
import { test } from '../helpers/contract-test.ts';

const EMAIL = 'ada@lovelace.test';
const ID = 'from-the-billing-system';
const METADATA = { plan: 'enterprise' };

describe('what only a backend may set is refused to a browser', () => {
  test('that creates an organization', async ({ sandbox, project, backend }) => {
    const { intermediate_session_token } = await backend.discover(EMAIL);
    const create = (prefix: '/sdk/v1' | '/v1', more: object) =>
      callApi(sandbox, project, prefix, 'POST /b2b/discovery/organizations/create', {
        intermediate_session_token,
        ...more,
      });
    expect((await create('/sdk/v1', { organization_external_id: ID })).answer.error_type).toBe(
      'unauthorized_action',
    );
    expect((await create('/sdk/v1', { trusted_metadata: METADATA })).answer.error_type).toBe(
      'cannot_update_trusted_metadata',
    );
    const byBackend = await create('/v1', { organization_external_id: ID, trusted_metadata: METADATA });
    expect(byBackend.answer.organization).toMatchObject({
      organization_external_id: ID,
      trusted_metadata: METADATA,
    });
  });

  test('of an admin, whom it makes a member, invites or changes', async ({ sandbox, project, backend }) => {
    const { intermediate_session_token } = await backend.discover(EMAIL);
    const { session_token, member_id } = await backend.stytch.discovery.organizations.create({
      intermediate_session_token,
    });
    const routes = [
      'POST /b2b/organizations/members',
      'POST /b2b/magic_links/email/invite',
      `PUT /b2b/organizations/members/${member_id}`,
      'PUT /b2b/organizations/me',
    ];
    const email_address = 'charles@lovelace.test';
    for (const route of routes) {
      const ask = async (more: object) =>
        (
          await callApi(
            sandbox,
            project,
            '/sdk/v1',
            route,
            { email_address, ...more },
            { token: session_token },
          )
        ).answer.error_type;
      expect(await ask({ trusted_metadata: METADATA }), route).toBe('cannot_update_trusted_metadata');
      if (route.endsWith('invite')) continue;
      const external = route.endsWith('/me') ? 'organization_external_id' : 'external_id';
      expect(await ask({ [external]: ID }), route).toBe('unauthorized_action');
    }
  });
});
