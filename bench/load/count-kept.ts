import type { B2BClient, Member } from 'stytch';
import { readInbox } from './inbox.ts';

export interface Kept {
  readonly emails: number;
  readonly texts: number;
  /** Links and codes that are like no other: a code may be by chance, of which there are a million. */
  readonly links: number;
  readonly members: number;
  /** Those with a phone that they have shown to be theirs. */
  readonly enrolled: number;
  readonly liveSessions: number;
}

/** What the sandbox holds in the end, asked of it as a test and a backend would. */
export async function countKept(url: string, backend: B2BClient): Promise<Kept> {
  const messages = await readInbox(url);
  const members = await allMembers(backend);
  let liveSessions = 0;
  for (const { organization_id, member_id } of members)
    liveSessions += (await backend.sessions.get({ organization_id, member_id })).member_sessions.length;
  return {
    emails: messages.filter(({ channel }) => channel === 'email').length,
    texts: messages.filter(({ channel, code }) => channel === 'sms' && code !== null).length,
    links: new Set(messages.flatMap(({ link }) => link ?? [])).size,
    members: members.length,
    enrolled: members.filter((member) => member.mfa_enrolled && member.mfa_phone_number_verified).length,
    liveSessions,
  };
}

async function allMembers({ organizations }: B2BClient): Promise<Member[]> {
  const members: Member[] = [];
  const found = await organizations.search({ limit: 1000 });
  for (const { organization_id } of found.organizations) {
    const page = await organizations.members.search({ organization_ids: [organization_id], limit: 1000 });
    members.push(...page.members);
  }
  return members;
}
