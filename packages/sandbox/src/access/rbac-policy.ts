import type { Project } from '../state/project.ts';
import type { RoleRecord } from '../state/records.ts';

const resource = <Id extends string, Action extends string>(
  resource_id: Id,
  description: string,
  actions: readonly Action[],
) => ({ resource_id, description, actions });

const crud = ['create', 'get', 'update', 'delete'] as const;

/** Stytch's built-in resources, with every action that its APIs hold a member's session to. */
const resources = [
  resource('stytch.organization', 'The organization', [
    'update.info.name',
    'update.info.slug',
    'update.info.logo-url',
    'update.settings.allowed-auth-methods',
    'update.settings.allowed-mfa-methods',
    'update.settings.email-jit-provisioning',
    'update.settings.email-invites',
    'update.settings.allowed-domains',
    'update.settings.default-sso-connection',
    'update.settings.sso-jit-provisioning',
    'update.settings.mfa-policy',
    'update.settings.implicit-roles',
    'update.settings.oauth-tenant-jit-provisioning',
    'update.settings.allowed-oauth-tenants',
    'delete',
  ]),
  resource('stytch.member', 'Every member of the organization', [
    'create',
    'update.info.name',
    'update.info.email',
    'update.info.unlink.retired-email',
    'update.info.untrusted-metadata',
    'update.info.mfa-phone',
    'update.info.delete.mfa-phone',
    'update.info.delete.mfa-totp',
    'update.info.delete.password',
    'update.settings.is-breakglass',
    'update.settings.mfa-enrolled',
    'update.settings.default-mfa-method',
    'update.settings.roles',
    'search',
    'delete',
    'revoke-sessions',
  ]),
  resource('stytch.sso', 'The SSO connections of the organization', crud),
  resource('stytch.self', 'The member who is signed in', [
    'update.info.name',
    'update.info.email',
    'update.info.unlink.retired-email',
    'update.info.untrusted-metadata',
    'update.info.mfa-phone',
    'update.info.delete.mfa-phone',
    'update.info.delete.password',
    'update.info.delete.mfa-totp',
    'update.settings.mfa-enrolled',
    'update.settings.default-mfa-method',
    'delete',
    'revoke-sessions',
  ]),
  resource('stytch.scim', 'The SCIM connections of the organization', crud),
  resource('stytch.custom-org-roles', 'The roles that the organization defines for itself', crud),
] as const;

/** A resource with the actions that it has. */
type Resource = (typeof resources)[number];
export type ResourceId = Resource['resource_id'];
export type ActionOn<Id extends ResourceId> = Extract<Resource, { resource_id: Id }>['actions'][number];

const everyActionOn = (...ids: ResourceId[]) => ids.map((resource_id) => ({ resource_id, actions: ['*'] }));

/** Stytch's default roles: every member may change what is theirs, an admin whatever is the organization's. */
const defaultRoles = [
  {
    role_id: 'stytch_member',
    description: 'Granted to every member',
    permissions: everyActionOn('stytch.self'),
  },
  {
    role_id: 'stytch_admin',
    description: 'Granted to the member who created the organization',
    permissions: everyActionOn(...resources.map(({ resource_id }) => resource_id)),
  },
];

/**
 * A project's policy as Stytch answers it: the default roles and resources, and then its own. What its own says of a
 * default role is added to that.
 */
export function rbacPolicy({ policy }: Pick<Project, 'policy'>) {
  const added = (role_id: string) => policy.roles.filter((role) => role.role_id === role_id);
  const isDefault = ({ role_id }: RoleRecord) => defaultRoles.some((role) => role.role_id === role_id);
  return {
    roles: [
      ...defaultRoles.map((role) => ({
        ...role,
        permissions: [...role.permissions, ...added(role.role_id).flatMap(({ permissions }) => permissions)],
      })),
      ...policy.roles.filter((role) => !isDefault(role)),
    ],
    resources: [...resources, ...policy.resources],
    scopes: [],
  };
}
