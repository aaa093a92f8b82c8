const resource = (resource_id: string, ...actions: string[]) => ({ resource_id, description: '', actions });

const resources = [
  resource(
    'stytch.organization',
    'update.info.name',
    'update.info.slug',
    'update.info.logo-url',
    'update.settings.allowed-auth-methods',
    'update.settings.mfa-policy',
    'update.settings.mfa-methods',
    'update.settings.allowed-mfa-methods',
    'delete',
  ),
  resource(
    'stytch.member',
    'create',
    'search',
    'get',
    'update.info.name',
    'update.settings.roles',
    'update.settings.mfa-enrolled',
    'delete',
  ),
  resource(
    'stytch.self',
    'update.info.name',
    'update.info.mfa-phone',
    'update.info.delete.mfa-phone',
    'update.info.delete.mfa-totp',
    'update.settings.default-mfa-method',
    'update.settings.mfa-enrolled',
    'delete',
  ),
];

const everything = (...ids: string[]) => ids.map((resource_id) => ({ resource_id, actions: ['*'] }));

/** Stytch's default roles: every member may change what is theirs, an admin whatever is the organization's. */
export const rbacPolicy = {
  roles: [
    { role_id: 'stytch_member', description: 'Every member', permissions: everything('stytch.self') },
    {
      role_id: 'stytch_admin',
      description: 'Administers the organization',
      permissions: everything('stytch.organization', 'stytch.member', 'stytch.self'),
    },
  ],
  resources,
  scopes: [],
};
