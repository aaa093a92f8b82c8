import * as v from 'valibot';
import { rbacPolicy } from './access/rbac-policy.ts';
import { operation } from './http/operation.ts';

/** `GET /projects/bootstrap/{public_token}`: the project's settings, which the SDK loads once per client. */
export const bootstrap = operation(v.object({}), ({ project }) => ({
  project_name: project.name,
  vertical: 'B2B',
  disable_sdk_watermark: false,
  cname_domain: null,
  email_domains: [],
  captcha_settings: { enabled: false },
  dfp_protected_auth_enabled: false,
  pkce_required_for_email_magic_links: project.pkceRequired,
  pkce_required_for_password_resets: project.pkceRequired,
  pkce_required_for_oauth: project.pkceRequired,
  pkce_required_for_sso: project.pkceRequired,
  slug_pattern: null,
  create_organization_enabled: true,
  password_config: null,
  rbac_policy: rbacPolicy(project),
  siwe_required_for_crypto_wallets: false,
}));

/** `GET /debug/whoami`: whose secret it was. */
export const whoami = operation(v.object({}), ({ project }) => ({
  project_id: `project-test-${project.id}`,
  name: project.name,
}));
