import type { Organization } from 'stytch';
import type { OrganizationMfa } from '../../src/login/config/mfa-types.ts';
import { loadLogin } from '../check/load-login.ts';
import { readMfaOptions } from '../check/mfa-options.ts';
import { Printer } from '../check/printer.ts';
import { LOGIN_CONFIG } from '../paths.ts';
import type { Variables } from '../read-variables.ts';
import { callStytch } from '../stytch/call-stytch.ts';
import { readCredentials } from '../stytch/credentials.ts';
import { organizationMfa } from '../stytch/organization-mfa.ts';
import { describePlace, projectPlace, type ReturnUrl, SANDBOX_URL, sandboxPlace } from '../stytch/place.ts';
import { StytchFailure } from '../stytch/stytch-failure.ts';
import { changed, isSame } from './change.ts';
import { notices } from './notices.ts';
import { parseArguments, type RequireMfaRequest } from './parse-arguments.ts';
import { printChange } from './print-change.ts';

const USAGE = `npm run require-mfa -- <slug or id> [--methods sms_otp,totp] [--optional] [--yes] [--sandbox ${SANDBOX_URL}]

Requires a second factor of every member of an organization, with Stytch's Update Organization call.
  --methods   the factors that count: sms_otp, totp or both; all lifts the restriction. Default: as they are.
  --optional  asks only members who are enrolled.
  --yes       changes a live project without asking.
  --sandbox   where a sandbox runs. Default without STYTCH_PROJECT_ID and STYTCH_SECRET: ${SANDBOX_URL}.

STYTCH_PROJECT_ID and STYTCH_SECRET come from the environment or .env.local.
Exits with 1 where the organization is not as asked for in the end.
`;

const BESIDE_THE_APP =
  'This is a sandbox, but the app talks to Stytch, as `VITE_STYTCH_PUBLIC_TOKEN` is set. For your Stytch project set `STYTCH_PROJECT_ID` and `STYTCH_SECRET`.';

/** What the command needs of the terminal it runs in. */
export interface Terminal {
  readonly coloured: boolean;
  say(text: string): void;
  /** Undefined where nobody can answer. */
  readonly ask: ((question: string) => Promise<boolean>) | undefined;
}

/** `npm run require-mfa`. @returns the exit code @throws Error saying what is wrong and what to do */
export async function runRequireMfa(
  args: readonly string[],
  variables: Variables,
  terminal: Terminal,
): Promise<number> {
  const request = parseArguments(args);
  if (!request) {
    terminal.say(USAGE);
    return 0;
  }
  const place = findPlace(request, variables);
  if (place.kind === 'live' && !request.yes && !terminal.ask)
    throw new Error(
      `${place.projectId} is a live project, and there is no terminal to ask whether to change it. Nothing was changed. Run this in a terminal, or add \`--yes\`.`,
    );
  const organization = await getOrganization(place, request.organization);
  const before = organizationMfa(organization);
  const after = changed(before, request);
  const isDone = isSame(before, after);
  const said = isDone ? [] : notices(after, await loginOptions());
  if (place.kind === 'sandbox' && variables.VITE_STYTCH_PUBLIC_TOKEN) said.unshift(BESIDE_THE_APP);
  terminal.say(printChange({ place, organization, before, after, notices: said }, terminal));
  if (isDone) return conclude(terminal, 'Nothing to change: it is so already.');
  if (!(await isAgreed(place, request, terminal))) {
    terminal.say('Nothing was changed.\n');
    return 1;
  }
  await update(place, organization, request, after);
  return conclude(terminal, 'Changed.');
}

function findPlace({ sandbox }: RequireMfaRequest, variables: Variables): ReturnUrl {
  const read = sandbox === undefined ? readCredentials(variables) : undefined;
  if (!read) return sandboxPlace(sandbox ?? SANDBOX_URL);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return projectPlace(read.credentials);
}

async function getOrganization(place: ReturnUrl, organization_id: string): Promise<Organization> {
  try {
    return (await callStytch(place, (stytch) => stytch.organizations.get({ organization_id }))).organization;
  } catch (error) {
    if (!(error instanceof StytchFailure) || error.errorType !== 'organization_not_found') throw error;
    throw new Error(
      `There is no organization \`${organization_id}\` in ${describePlace(place)}. Give the slug or the id that the Stytch dashboard shows under Organizations; \`npm run doctor\` names those there are.`,
    );
  }
}

/** A config that can't be read so far keeps nobody from changing an organization. */
async function loginOptions() {
  const loaded = await loadLogin(LOGIN_CONFIG);
  return 'login' in loaded ? readMfaOptions(loaded.login) : undefined;
}

async function isAgreed(place: ReturnUrl, { yes }: RequireMfaRequest, { ask }: Terminal): Promise<boolean> {
  if (place.kind !== 'live' || yes) return true;
  return ask !== undefined && (await ask('This is a live project. Change it?'));
}

/** @throws where Stytch takes the call, but the organization is not as asked for */
async function update(
  place: ReturnUrl,
  { organization_id }: Organization,
  { mfaPolicy, methods }: RequireMfaRequest,
  after: OrganizationMfa,
): Promise<void> {
  const { organization } = await callStytch(place, (stytch) =>
    stytch.organizations.update({
      organization_id,
      mfa_policy: mfaPolicy,
      ...(methods !== undefined && { mfa_methods: after.mfaMethods }),
      ...(methods !== undefined && methods !== 'all' && { allowed_mfa_methods: [...methods] }),
    }),
  );
  if (isSame(organizationMfa(organization), after)) return;
  throw new Error(
    'Stytch took the change, but answers an organization that is not as asked for. Look at it in the Stytch dashboard, under Organizations.',
  );
}

function conclude({ say, coloured }: Terminal, text: string): number {
  const printer = new Printer({ coloured });
  printer.paragraph(text, { lead: '✓ ', style: 'green' });
  say(printer.text);
  return 0;
}
