import * as v from 'valibot';
import { StytchError } from '../errors/stytch-error.ts';
import { operation } from '../http/operation.ts';
import { field } from '../http/request-fields.ts';
import { memberAnswer } from '../members/member-answer.ts';
import { changeMember } from '../members/member-changes.ts';
import { draftMember } from '../members/member-creation.ts';
import { memberChangeFields } from '../members/member-fields.ts';
import { assertPhoneFree } from '../mfa/phone.ts';
import { checkHash, passwordHashFields } from '../state/password-hash.ts';
import { setOwnPassword } from '../state/passwords.ts';

const { name, trusted_metadata, untrusted_metadata, roles, mfa_phone_number, external_id } =
  memberChangeFields;

/**
 * `POST /b2b/passwords/migrate` of the backend API: a password of which only the hash is known, for a member who
 * is made where there is none. The backend's word verifies the address, for this organization alone: so does the
 * password open no other.
 */
export const migratePassword = operation(
  v.object({
    ...passwordHashFields,
    email_address: field.email,
    organization_id: field.id,
    name,
    trusted_metadata,
    untrusted_metadata,
    roles,
    mfa_phone_number,
    external_id,
    preserve_existing_sessions: memberChangeFields.preserve_existing_sessions,
    set_phone_number_verified: v.optional(v.boolean(), false),
  }),
  ({ project }, body) => {
    const organization = project.organizations.get(body.organization_id);
    checkHash(body);
    const known = project.members.findByEmail(organization.id, body.email_address);
    const { external_id: _, email_address, ...changes } = body;
    const member = known ?? draftMember(project, organization, email_address, 'active', body);
    if (member.password) throw new StytchError('member_password_exists');
    if (known) {
      if (known.phone && body.set_phone_number_verified) assertPhoneFree(project, known, known.phone.number);
      changeMember(project, known, changes);
    } else project.members.add(member);
    if (member.phone && body.set_phone_number_verified)
      project.members.setPhone(member, { ...member.phone, verified: true });
    if (!member.emailVerified) {
      project.members.verifyEmail(member);
      member.emailAttested = true;
    }
    setOwnPassword(project, member, pickHash(body));
    return { ...memberAnswer(project, member), member_created: !known };
  },
);

const hashSchema = v.object(passwordHashFields);
const pickHash = (body: v.InferOutput<typeof hashSchema>) => v.parse(hashSchema, body);
