import {
  getCountryCodeForRegionCode,
  getSupportedRegionCodes,
  type ParsedPhoneNumber,
  parsePhoneNumber,
} from 'awesome-phonenumber';
import { StytchError } from '../errors/stytch-error.ts';
import type { Project } from '../state/project.ts';
import { newId } from '../state/random.ts';
import type { MemberRecord } from '../state/records.ts';
import { TEST_PHONE } from './test-values.ts';

/**
 * Gives the member a number, still to be verified. A number that was never verified may be replaced: members
 * mistype, and the widget's "Go back" lets them try again.
 * @param number E.164
 * @throws `duplicate_member_phone_number_for_member`, `duplicate_member_phone_number`, the errors of `checkPhone`
 */
export function linkPhone(project: Project, member: MemberRecord, number: string): void {
  if (member.phone?.number === number) return;
  checkPhone(project, number);
  if (member.phone?.verified) throw new StytchError('duplicate_member_phone_number_for_member');
  assertPhoneFree(project, member, number);
  project.members.setPhone(member, {
    id: newId(project.random, 'phone-number'),
    number,
    verified: false,
  });
  member.updatedAt = project.clock.now();
}

/**
 * A number is verified by one member of an organization, but Stytch's number for tests by any.
 * @throws `duplicate_member_phone_number`
 */
export function assertPhoneFree(project: Project, member: MemberRecord, number: string): void {
  if (number !== TEST_PHONE && project.members.isPhoneTaken(member, number))
    throw new StytchError('duplicate_member_phone_number');
}

/** A number that a member may be given. @throws `invalid_phone_number`, `invalid_phone_number_country_code` */
export function checkPhone(project: Project, number: string): void {
  if (number === TEST_PHONE) return;
  const parsed = parsePhoneNumber(number);
  if (!parsed.valid || parsed.number.e164 !== number) throw new StytchError('invalid_phone_number');
  checkSmsCountry(project, number);
}

/**
 * A number that the project may text to. A made-up one, as seeds have them, may be of any country that has its
 * calling code.
 * @throws `invalid_phone_number_country_code`
 */
export function checkSmsCountry(project: Project, number: string): void {
  if (number === TEST_PHONE) return;
  if (!countriesOf(parsePhoneNumber(number)).some((country) => project.smsCountries.has(country)))
    throw new StytchError('invalid_phone_number_country_code');
}

function countriesOf({ valid, regionCode, countryCode }: ParsedPhoneNumber): string[] {
  if (valid) return [regionCode];
  return getSupportedRegionCodes().filter((region) => getCountryCodeForRegionCode(region) === countryCode);
}
