import { createStytchB2BClient } from '@stytch/vanilla-js/b2b/headless';
import { B2BClient } from 'stytch';
import { Inbox } from '../../src/testing/inbox.ts';
import { newProject } from '../../src/testing/test-project.ts';
import { sandbox } from './stytch-test-environment.ts';

/**
 * The unmodified browser client on a project of its own, in which `new@optional-mfa.test` is signed in: their
 * organization asks for no second factor. Beside it, the backend's client on the same project.
 * @param roles of the member. Default: none but the one that every member has
 */
export async function signInHeadless(roles: string[] = []) {
  const email = 'new@optional-mfa.test';
  const organization_id = 'optional-mfa';
  const project = newProject();
  const inbox = new Inbox(sandbox, project);
  const backend = new B2BClient({ project_id: project.projectId, secret: project.secret });
  const { member_id } = await backend.organizations.members.get({ organization_id, email_address: email });
  await backend.organizations.members.update({ organization_id, member_id, roles });

  const stytch = createStytchB2BClient(project.publicToken);
  await stytch.magicLinks.email.loginOrSignup({ organization_id, email_address: email });
  await stytch.magicLinks.authenticate({
    magic_links_token: (await inbox.landing(email)).searchParams.get('token') ?? '',
    session_duration_minutes: 60,
  });
  return { stytch, backend, inbox, member_id };
}
