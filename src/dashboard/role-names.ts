import type { Words } from '../ui/words/words.ts';

/** What every member is, and says nothing beside another role. */
const EVERY_MEMBER = 'stytch_member';

/**
 * Roles (their ids) as people call them. Stytch's own have a name in each language; of a project's, the id is one:
 * `billing_manager` is "Billing manager".
 */
export function roleNames(roles: readonly string[] | undefined, words: Words): string[] {
  const telling = (roles ?? []).filter((role) => role !== EVERY_MEMBER);
  if (telling.length === 0) return [words['organization.roleMember']];
  return telling.map((role) => (role === 'stytch_admin' ? words['organization.roleAdmin'] : asWords(role)));
}

function asWords(id: string): string {
  const name = id.replaceAll(/[_-]+/g, ' ').trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
