import { type Diagnosis, notOk, ok } from './diagnosis.ts';
import type { ExaminedOrganization } from './organizations.ts';

const CHECK = 'Organizations';

/** Organizations that are named in a line; `--json` names all. */
const NAMED = 5;

/** What organizations ask for, against what the login config offers. */
export function organizationDiagnoses(all: readonly ExaminedOrganization[], total: number): Diagnosis[] {
  const closed = all.filter(({ allowsNoProduct }) => allowsNoProduct);
  const optional = all.filter(({ asksForNoSecondFactor }) => asksForNoSecondFactor);
  const overriding = all.filter(({ overridesConfig }) => overridesConfig);
  const asWritten = all.filter((each) => !optional.includes(each) && !overriding.includes(each));
  const unless = (list: readonly ExaminedOrganization[], diagnosis: () => Diagnosis) =>
    list.length > 0 ? [diagnosis()] : [];
  return [
    ...unless(closed, () =>
      notOk(
        'problem',
        CHECK,
        `${named(closed)}: \`allowed_auth_methods\` has none of the config's \`products\`, so that nobody can sign in.`,
        'Allow one there, or list a product that is allowed.',
      ),
    ),
    ...unless(optional, () =>
      notOk(
        'warning',
        CHECK,
        `${named(optional)}: \`mfa_policy\` is OPTIONAL, so that members sign in without a second factor until they are enrolled.`,
        'To require it of everyone: `npm run require-mfa -- <slug>`.',
      ),
    ),
    ...[...bySentence(overriding)].map(([sentence, list]) =>
      notOk(
        'warning',
        CHECK,
        `${named(list)}: \`allowed_mfa_methods\` overrides the config's \`mfaProductInclude\`. Someone new: ${sentence}`,
        'If that is not meant: `npm run require-mfa -- <slug> --methods all`, or other methods.',
      ),
    ),
    ...[...bySentence(asWritten)].map(([sentence, list]) =>
      ok(
        CHECK,
        `${named(list)}: a second factor is required, as the config offers it. Someone new: ${sentence}`,
      ),
    ),
    ...(total > all.length
      ? [
          notOk(
            'skipped',
            CHECK,
            `Only ${all.length} of ${total} were looked at.`,
            'Look at the others in the Stytch dashboard, or search them by `mfa_policy` with your backend.',
          ),
        ]
      : []),
  ];
}

function bySentence(organizations: readonly ExaminedOrganization[]): Map<string, ExaminedOrganization[]> {
  const groups = new Map<string, ExaminedOrganization[]>();
  for (const each of organizations) groups.set(each.sentence, [...(groups.get(each.sentence) ?? []), each]);
  return groups;
}

function named(organizations: readonly ExaminedOrganization[]): string {
  const slugs = organizations.slice(0, NAMED).map(({ slug }) => `\`${slug}\``);
  const others = organizations.length - slugs.length;
  return slugs.join(', ') + (others > 0 ? ` and ${others} more` : '');
}
