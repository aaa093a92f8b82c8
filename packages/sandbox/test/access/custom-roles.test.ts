import { describe, expect } from 'vitest';
import { createSandbox } from '../../src/create-sandbox.ts';
import { defaultSeed } from '../../src/seed/default-seed.ts';
import type { Seed } from '../../src/seed/seed.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const organization_id = 'optional-mfa';
const email_address = 'new@optional-mfa.test';

const seed: Seed = {
  ...defaultSeed,
  rbac_policy: {
    resources: [{ resource_id: 'documents', description: 'What is written', actions: ['read', 'write'] }],
    roles: [
      { role_id: 'editor', permissions: [{ resource_id: 'documents', actions: ['*'] }] },
      { role_id: 'stytch_member', permissions: [{ resource_id: 'documents', actions: ['read'] }] },
    ],
  },
};

const reviewer = {
  role_id: 'reviewer',
  description: 'Reads what others write',
  permissions: [{ resource_id: 'documents', actions: ['read'] }],
};

describe("a project's own roles", () => {
  test('let an authorization check succeed, remotely and against the policy that a client loads', async ({
    backend,
    project,
    sandbox,
  }) => {
    sandbox.importSeed(project.uuid, seed);
    const { organizations, sessions, rbac } = backend.stytch;
    const { policy } = await rbac.policy();
    expect(policy?.roles.map(({ role_id }) => role_id)).toEqual(['stytch_member', 'stytch_admin', 'editor']);
    expect(policy?.resources.at(-1)?.resource_id).toBe('documents');

    const signedIn = await backend.showPrimaryFactor(email_address, organization_id);
    const { session_token, session_jwt, member_id } = signedIn;
    const check = (action: string) => ({
      organization_id: signedIn.organization_id,
      resource_id: 'documents',
      action,
    });
    const { verdict } = await sessions.authenticate({ session_token, authorization_check: check('read') });
    expect(verdict).toEqual({ authorized: true, granting_roles: ['stytch_member'] });
    await sessions.authenticateJwtLocal({ session_jwt, authorization_check: check('read') });
    await expectStytchError(
      sessions.authenticate({ session_token, authorization_check: check('write') }),
      'session_authorization_error',
      403,
    );
    await organizations.members.update({ organization_id, member_id, roles: ['editor'] });
    const later = await sessions.authenticate({ session_token, authorization_check: check('write') });
    expect(later.verdict?.granting_roles).toEqual(['editor']);
    expect(sandbox.exportSeed(project.uuid).rbac_policy).toMatchObject(seed.rbac_policy ?? {});
  });
});

describe("an organization's own roles", () => {
  test('are set for its members alone, and count in a check', async ({ backend, project, sandbox }) => {
    sandbox.importSeed(project.uuid, seed);
    const { organizations, sessions, rbac } = backend.stytch;
    const org_policy = { roles: [reviewer] };
    expect((await rbac.organizations.setOrgPolicy({ organization_id, org_policy })).org_policy).toEqual(
      org_policy,
    );
    expect((await rbac.organizations.getOrgPolicy({ organization_id })).org_policy).toEqual(org_policy);
    expect((await organizations.get({ organization_id })).organization.custom_roles).toEqual([reviewer]);
    expect((await rbac.organizations.getOrgPolicy({ organization_id: 'acme' })).org_policy.roles).toEqual([]);

    const { member } = await organizations.members.get({ organization_id, email_address });
    await organizations.members.update({
      organization_id,
      member_id: member.member_id,
      roles: [reviewer.role_id],
    });
    const signedIn = await backend.showPrimaryFactor(email_address, organization_id);
    const authorization_check = {
      organization_id: signedIn.organization_id,
      resource_id: 'documents',
      action: 'read',
    };
    const { session_token, session_jwt } = signedIn;
    const { verdict } = await sessions.authenticate({ session_token, authorization_check });
    expect(verdict?.granting_roles).toEqual(['stytch_member', 'reviewer']);
    await sessions.authenticateJwtLocal({ session_jwt, authorization_check });
    const { members } = await organizations.members.search({ organization_ids: ['acme'] });
    await expectStytchError(
      organizations.members.update({
        organization_id: 'acme',
        member_id: members[0]?.member_id ?? '',
        roles: [reviewer.role_id],
      }),
      'invalid_rbac_role_id',
      400,
    );
  });

  test('are refused where the policy has nothing of the kind', async ({ backend, project, sandbox }) => {
    sandbox.importSeed(project.uuid, seed);
    const { rbac } = backend.stytch;
    const can = (resource_id: string, actions: string[]) => ({
      ...reviewer,
      permissions: [{ resource_id, actions }],
    });
    const refused: [roles: (typeof reviewer)[], type: string][] = [
      [[{ ...reviewer, role_id: 'editor' }], 'invalid_rbac_custom_role'],
      [[{ ...reviewer, role_id: 'stytch_owner' }], 'invalid_rbac_custom_role'],
      [[reviewer, reviewer], 'rbac_role_duplicate'],
      [[{ ...reviewer, permissions: [] }], 'rbac_role_missing_permissions'],
      [[can('documents', [])], 'rbac_permission_missing_actions'],
      [[can('planets', ['read'])], 'invalid_permission_resource'],
      [[can('documents', ['burn'])], 'invalid_permission_action'],
      [[can('documents', ['*', 'read'])], 'cannot_specify_wildcard_with_other_actions'],
    ];
    for (const [roles, type] of refused)
      await expectStytchError(
        rbac.organizations.setOrgPolicy({ organization_id, org_policy: { roles } }),
        type,
        400,
      );
  });
});

test('a seed gives nobody a role that nothing defines', () => {
  const organization = {
    organization_name: 'Acme',
    organization_slug: 'acme',
    members: [{ email_address: 'me@acme.test', roles: ['stytch_admin', 'ruler'] }],
  };
  expect(() => createSandbox({ seed: { organizations: [organization] } })).toThrow(
    /organizations\.0\.members\.0\.roles\.1: found "?ruler"?; allowed: a role that rbac_policy or custom_roles/,
  );
});
