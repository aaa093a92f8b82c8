import * as v from 'valibot';

// Rules that span fields. They read what is there whether or not all of it is right, so that every mistake is
// named at once.

type Fields = Record<string, unknown>;

/** What the fields of one member say about each other. */
export function memberRule<Member extends object>() {
  return rule<Member>((input, wrong) => {
    const member = fieldsOf(input);
    const { default_mfa_method: method, totp_secret, mfa_phone_number } = member;
    if (method === 'totp' && !totp_secret)
      wrong('totp only beside a totp_secret', [member, 'default_mfa_method']);
    if (method === 'sms_otp' && !mfa_phone_number)
      wrong('sms_otp only beside an mfa_phone_number', [member, 'default_mfa_method']);
    if (listOf(member.recovery_codes).length > 0 && !totp_secret)
      wrong('none but beside a totp_secret', [member, 'recovery_codes']);
    if (member.mfa_phone_number_verified && !mfa_phone_number)
      wrong('true only beside an mfa_phone_number', [member, 'mfa_phone_number_verified']);
    if (member.password_reset_required && !(member.password || member.password_hash))
      wrong('true only beside a password', [member, 'password_reset_required']);
    if (member.password && member.password_hash) wrong('none beside a password', [member, 'password_hash']);
    for (const name of ['password', 'password_hash'])
      if (member[name] && member.status === 'deleted') wrong('none for a deleted member', [member, name]);
  });
}

/** What the settings of one organization say about each other. */
export function organizationRule<Organization extends object>() {
  return rule<Organization>((input, wrong) => {
    const organization = fieldsOf(input);
    for (const kind of ['mfa_methods', 'auth_methods']) {
      const list = `allowed_${kind}`;
      if (organization[kind] === 'RESTRICTED' && listOf(organization[list]).length === 0)
        wrong(`one method or more where ${kind} is RESTRICTED`, [organization, list]);
    }
  });
}

/**
 * No two of a list may have the same value of a field.
 * @param counts whether an item's value counts at all
 */
export function distinct<Item extends object>(field: string, counts: (item: Fields) => boolean = () => true) {
  return rule<Item[]>((input, wrong) => {
    const seen = new Set<unknown>();
    for (const [index, item] of listOf(input).entries()) {
      const fields = fieldsOf(item);
      const value = fields[field];
      if (value === undefined || !counts(fields)) continue;
      if (seen.has(value))
        wrong('a value that no other one here has', [listOf(input), index], [fields, field]);
      seen.add(value);
    }
  });
}

/** An address has one password, whatever organizations it belongs to, or hashes that each open one. */
export function onePasswordEach<Organization extends object>() {
  return rule<Organization[]>((input, wrong) => {
    const passwords = new Map<unknown, unknown>();
    for (const [index, organization] of listOf(input).entries()) {
      const members = listOf(fieldsOf(organization).members);
      for (const [position, item] of members.entries()) {
        const member = fieldsOf(item);
        if (member.status === 'deleted') continue;
        const { email_address, password, password_reset_required, password_hash } = member;
        const key = JSON.stringify([password, !password_hash && password_reset_required === true]);
        if (passwords.has(email_address) && passwords.get(email_address) !== key)
          wrong(
            'the password that this address has in other organizations',
            [listOf(input), index],
            [fieldsOf(organization), 'members'],
            [members, position],
            [member, 'password'],
          );
        passwords.set(email_address, key);
      }
    }
  });
}

/** Members have roles that Stytch, the project or their organization defines. */
export function knownRoles<Project extends object>() {
  return rule<Project>((input, wrong) => {
    const project = fieldsOf(input);
    const idsIn = (roles: unknown) => listOf(roles).map((role) => fieldsOf(role).role_id);
    const everywhere = ['stytch_member', 'stytch_admin', ...idsIn(fieldsOf(project.rbac_policy).roles)];
    const organizations = listOf(project.organizations);
    for (const [index, item] of organizations.entries()) {
      const organization = fieldsOf(item);
      const known = [...everywhere, ...idsIn(organization.custom_roles)];
      const members = listOf(organization.members);
      for (const [position, one] of members.entries()) {
        const member = fieldsOf(one);
        const roles = listOf(member.roles);
        for (const [place, role] of roles.entries())
          if (!known.includes(role))
            wrong(
              `a role that rbac_policy or custom_roles defines; here: ${known.join(', ')}`,
              [project, 'organizations'],
              [organizations, index],
              [organization, 'members'],
              [members, position],
              [member, 'roles'],
              [roles, place],
            );
      }
    }
  });
}

/** Where a mistake is: each container with the key that leads on. */
type Step = [container: Fields, key: string] | [container: unknown[], key: number];
type Wrong = (message: string, ...path: [Step, ...Step[]]) => void;

function rule<Input>(check: (input: unknown, wrong: Wrong) => void) {
  return v.rawCheck<Input>(({ dataset, addIssue }) =>
    check(dataset.value, (message, ...steps) => {
      const [first, ...rest] = steps.map(pathItem);
      if (first) addIssue({ message, input: [first, ...rest].at(-1)?.value, path: [first, ...rest] });
    }),
  );
}

function pathItem([input, key]: Step): v.ObjectPathItem | v.ArrayPathItem {
  if (Array.isArray(input))
    return { type: 'array', origin: 'value', input, key: Number(key), value: input[Number(key)] };
  return { type: 'object', origin: 'value', input, key: String(key), value: input[key] };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
