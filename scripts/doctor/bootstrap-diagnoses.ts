import type { LoginConfig } from '../../src/login/define-login.ts';
import type { Bootstrap } from './bootstrap.ts';
import { type Diagnosis, notOk, ok } from './diagnosis.ts';

/** What the project's public settings show, held against the login config. */
export function bootstrapDiagnoses(bootstrap: Bootstrap, login: LoginConfig | undefined): Diagnosis[] {
  return [
    verticalDiagnosis(bootstrap),
    ...(login ? [creationDiagnosis(bootstrap, login), ...slugDiagnoses(bootstrap, login)] : []),
    pkceDiagnosis(bootstrap, login),
  ];
}

function verticalDiagnosis({ vertical, project_name }: Bootstrap): Diagnosis {
  if (vertical === 'B2B')
    return ok('Frontend', `Stytch takes the public token, of the B2B project ${project_name}.`);
  return notOk(
    'problem',
    'Frontend',
    `The public token is of the project ${project_name}, which is no B2B one but ${vertical || 'of an unknown kind'}.`,
    'Create a B2B project in the Stytch dashboard: one kind does not become the other.',
  );
}

function creationDiagnosis(bootstrap: Bootstrap, { config }: LoginConfig): Diagnosis {
  const check = 'Create organizations';
  if (config.authFlowType !== 'Discovery')
    return ok(check, 'Not asked for: `authFlowType` is not `Discovery`.');
  if (bootstrap.create_organization_enabled)
    return ok(
      check,
      config.disableCreateOrganization
        ? 'Enabled in the project, and hidden by `disableCreateOrganization`.'
        : 'Enabled: who belongs to no organization may create one.',
    );
  if (config.disableCreateOrganization)
    return ok(check, 'Neither enabled in the project nor offered by the config.');
  const wanted = config.directCreateOrganizationForNoMembership;
  return notOk(
    wanted ? 'problem' : 'warning',
    check,
    `The project forbids it${wanted ? ', so `directCreateOrganizationForNoMembership` has no effect' : ''}: who belongs to no organization comes no further.`,
    'Enable _Create organizations_ in the Stytch dashboard (Frontend SDK), or say so in the config with `disableCreateOrganization: true`.',
  );
}

function slugDiagnoses({ slug_pattern }: Bootstrap, { config }: LoginConfig): Diagnosis[] {
  if (config.authFlowType !== 'Organization') return [];
  if (config.organizationSlug)
    return [
      ok('Organization URL', `\`/login\` is for \`${config.organizationSlug}\`, by \`organizationSlug\`.`),
    ];
  if (slug_pattern) return [ok('Organization URL', `\`/login\` finds the organization by ${slug_pattern}.`)];
  return [
    notOk(
      'warning',
      'Organization URL',
      '`authFlowType` is `Organization`, and the project has no organization URL template: `/login` finds no organization, only `/login/:slug` does.',
      'Add the template to the authorized domains: Stytch dashboard, Frontend SDK. For a single organization, name it in the config: `organizationSlug`.',
    ),
  ];
}

const PKCE = [
  ['emailMagicLinks', 'pkce_required_for_email_magic_links', 'emailed links'],
  ['passwords', 'pkce_required_for_password_resets', 'password resets'],
  ['oauth', 'pkce_required_for_oauth', 'OAuth'],
  ['sso', 'pkce_required_for_sso', 'single sign-on'],
] as const;

/** Without it, a link that an attacker asked for signs whoever opens it in as the attacker (login CSRF). */
function pkceDiagnosis(bootstrap: Bootstrap, login: LoginConfig | undefined): Diagnosis {
  const required = PKCE.filter(([, setting]) => bootstrap[setting]);
  const open = PKCE.filter(
    ([product, setting]) => !bootstrap[setting] && (login?.config.products.includes(product) ?? true),
  );
  if (open.length > 0)
    return notOk(
      'warning',
      'PKCE',
      `Not required of ${wordsOf(open)}: these work in any browser, for whoever holds the link, and one that an attacker asked for signs a member in as the attacker.`,
      'Require PKCE in the Stytch dashboard (Frontend SDK), unless a backend of yours sends links: those carry no challenge.',
    );
  if (required.length === 0)
    return ok('PKCE', 'Nothing that the config offers leads back to the app by a link.');
  return ok(
    'PKCE',
    `Required of ${wordsOf(required)}: these work only in the browser that asked for them, and links from a backend carry no challenge.`,
  );
}

const wordsOf = (parts: readonly (typeof PKCE)[number][]): string =>
  parts.map(([, , words]) => words).join(', ');
