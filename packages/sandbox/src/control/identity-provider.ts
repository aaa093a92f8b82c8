import { Hono } from 'hono';
import * as v from 'valibot';
import { readJson } from '../http/body.ts';
import {
  declineToIdentify,
  findIdentityRequest,
  identify,
  providerNames,
} from '../identity-providers/identity-provider.ts';
import { newOneTapToken } from '../identity-providers/one-tap.ts';
import { newImpersonationToken } from '../sessions/impersonation.ts';
import type { SessionJwtSigner } from '../sessions/session-jwt.ts';
import type { Project } from '../state/project.ts';
import type { Projects } from '../state/projects.ts';
import type { IdentityRequestRecord } from '../state/records.ts';
import { ControlProblem, parseControl, projectId } from './control-body.ts';

/** More than a person would read through. */
const MAX_PEOPLE = 50;

const request = v.string();
const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.rfcEmail('an email address'));
const question = v.strictObject({ project: projectId, request });
const answer = v.strictObject({ project: projectId, request, email_address: email });
const impersonation = v.strictObject({
  project: projectId,
  organization_id: v.string(),
  email_address: email,
  impersonator: v.optional(email, 'support@sandbox.test'),
});
const oneTap = v.strictObject({ project: projectId, email_address: email });

/**
 * What the page of the stand-in identity provider asks and answers, Google's prompt on the app's own page, and Stytch's
 * dashboard, where somebody of the project's company chooses a member to act as.
 */
export function identityProviderRoutes(projects: Projects, signer: SessionJwtSigner): Hono {
  const app = new Hono();

  app.get('/identity-provider.json', ({ req, json }) => {
    const { project, record } = find(projects, parseControl(question, req.query()));
    return json(describe(project, record));
  });

  app.post('/identity-provider', async ({ req, json }) => {
    const body = parseControl(answer, await readJson(req.raw));
    const { project, record } = find(projects, body);
    return json({ location: identify(project, record, body.email_address) });
  });

  app.post('/identity-provider/cancel', async ({ req, json }) => {
    const { project, record } = find(projects, parseControl(question, await readJson(req.raw)));
    return json({ location: declineToIdentify(project, record) });
  });

  app.post('/google-one-tap', async ({ req, json }) => {
    const body = parseControl(oneTap, await readJson(req.raw));
    return json({ credential: await newOneTapToken(projects.get(body.project), signer, body.email_address) });
  });

  app.post('/impersonation', async ({ req, json }) => {
    const body = parseControl(impersonation, await readJson(req.raw));
    const project = projects.get(body.project);
    const organization = project.organizations.get(body.organization_id);
    const member = project.members.findByEmail(organization.id, body.email_address);
    if (!member) throw new ControlProblem('`email_address` is that of no member of the organization.');
    return json({ impersonation_token: newImpersonationToken(project, member, body.impersonator) });
  });

  return app;
}

function find(projects: Projects, given: v.InferOutput<typeof question>) {
  const project = projects.get(given.project);
  const record = findIdentityRequest(project, given.request);
  if (!record) throw new ControlProblem('This sign-in is over. Start again from the app.');
  return { project, record };
}

function describe(project: Project, { provider, organizationId, loginHint }: IdentityRequestRecord) {
  const organizations =
    organizationId === undefined ? project.organizations.all() : [project.organizations.get(organizationId)];
  const people = new Map<string, { email_address: string; name: string }>();
  for (const organization of organizations) {
    for (const { emailAddress, name } of project.members.ofOrganization(organization.id)) {
      if (people.size >= MAX_PEOPLE) break;
      people.set(emailAddress, { email_address: emailAddress, name });
    }
  }
  return {
    provider: typeof provider === 'string' ? providerNames[provider] : provider.displayName,
    place: organizationId === undefined ? project.name : (organizations[0]?.name ?? ''),
    login_hint: loginHint,
    people: [...people.values()],
  };
}
