import { EMAIL, SLUG } from '../situations/people.ts';
import type { Start } from '../situations/situation.ts';
import type { SandboxProject } from './sandbox-project.ts';

type LinkStart = Extract<Start, { link: string }>;

const SENDS: Record<LinkStart['link'], { path: string; toOrganization: boolean }> = {
  organization: { path: 'magic_links/email/login_or_signup', toOrganization: true },
  discovery: { path: 'magic_links/email/discovery/send', toOrganization: false },
  'password-reset': { path: 'passwords/email/reset/start', toOrganization: true },
};

/** Has a link emailed, and answers the query string of the address that it leads to. */
export async function openLink(project: SandboxProject, { link, after = 0 }: LinkStart): Promise<string> {
  const { path, toOrganization } = SENDS[link];
  await project.call(path, {
    email_address: EMAIL,
    ...(toOrganization && { organization_id: SLUG }),
  });
  const { link: emailed } = await project.latest('email');
  if (emailed === null) throw new Error('The newest email has no link.');
  if (after > 0) await project.advanceClock(after);
  const query = new URL(emailed).searchParams;
  query.delete('public_token');
  return `?${query}`;
}
