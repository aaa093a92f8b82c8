import { StytchError } from '../http/stytch-error.ts';
import type { MemberRecord } from './records.ts';

export const domainOf = (emailAddress: string): string =>
  emailAddress.slice(emailAddress.lastIndexOf('@') + 1);

/** A project's members, indexed for every question a sign-in asks, so that its cost does not grow with them. */
export class Members {
  #byId = new Map<string, MemberRecord>();
  #byEmail = new Map<string, Map<string, MemberRecord>>();
  #byPhone = new Map<string, Set<MemberRecord>>();
  #verifiedDomains = new Map<string, Set<string>>();

  add(member: MemberRecord): void {
    this.#byId.set(member.id, member);
    const sameEmail = this.#byEmail.get(member.emailAddress) ?? new Map<string, MemberRecord>();
    this.#byEmail.set(member.emailAddress, sameEmail.set(member.organizationId, member));
    if (member.emailVerified) this.verifyEmail(member);
    if (member.phone) this.setPhone(member, member.phone);
  }

  /** @throws `member_not_found` also where the member belongs to another organization. */
  get(organizationId: string, memberId: string): MemberRecord {
    const member = this.#byId.get(memberId);
    if (member?.organizationId !== organizationId) throw new StytchError('member_not_found');
    return member;
  }

  /** For ids that the sandbox itself stored beside a token. */
  getById(memberId: string): MemberRecord {
    const member = this.#byId.get(memberId);
    if (!member) throw new StytchError('member_not_found');
    return member;
  }

  findByEmail(organizationId: string, emailAddress: string): MemberRecord | undefined {
    return this.#byEmail.get(emailAddress)?.get(organizationId);
  }

  withEmail(emailAddress: string): MemberRecord[] {
    return [...(this.#byEmail.get(emailAddress)?.values() ?? [])];
  }

  verifyEmail(member: MemberRecord): void {
    member.emailVerified = true;
    const domains = this.#verifiedDomains.get(member.organizationId) ?? new Set<string>();
    this.#verifiedDomains.set(member.organizationId, domains.add(domainOf(member.emailAddress)));
  }

  /** Whether some member of the organization has shown to own an address of this domain. */
  hasVerifiedDomain(organizationId: string, domain: string): boolean {
    return this.#verifiedDomains.get(organizationId)?.has(domain) ?? false;
  }

  setPhone(member: MemberRecord, phone: MemberRecord['phone']): void {
    if (member.phone) this.#byPhone.get(member.phone.number)?.delete(member);
    member.phone = phone;
    if (!phone) return;
    const sameNumber = this.#byPhone.get(phone.number) ?? new Set();
    this.#byPhone.set(phone.number, sameNumber.add(member));
  }

  /** Whether another member of the same organization has verified this number. */
  isPhoneTaken(member: MemberRecord, phoneNumber: string): boolean {
    for (const other of this.#byPhone.get(phoneNumber) ?? []) {
      if (other !== member && other.organizationId === member.organizationId && other.phone?.verified)
        return true;
    }
    return false;
  }
}
