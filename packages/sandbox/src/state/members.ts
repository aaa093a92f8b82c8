import { StytchError } from '../errors/stytch-error.ts';
import type { MemberRecord } from './records.ts';

export const domainOf = (emailAddress: string): string =>
  emailAddress.slice(emailAddress.lastIndexOf('@') + 1);

const within = (organizationId: string, name: string): string => `${organizationId}/${name}`;

/**
 * A project's members, indexed for every question a sign-in asks, so that its cost does not grow with them. What
 * is indexed changes through these methods alone. A deleted member is in no index but the one by id.
 */
export class Members {
  #byId = new Map<string, MemberRecord>();
  #byEmail = new Map<string, Map<string, MemberRecord>>();
  #byExternalId = new Map<string, MemberRecord>();
  #byRetiredEmail = new Map<string, MemberRecord>();
  #byOrganization = new Map<string, Set<MemberRecord>>();
  #deletedByOrganization = new Map<string, Set<MemberRecord>>();
  #byPhone = new Map<string, Set<MemberRecord>>();
  #verifiedDomains = new VerifiedDomains();

  add(member: MemberRecord): void {
    member.deleted = false;
    this.#byId.set(member.id, member);
    entry(this.#byOrganization, member.organizationId).add(member);
    this.#deletedByOrganization.get(member.organizationId)?.delete(member);
    this.#addEmails(member);
    if (member.externalId) this.#byExternalId.set(within(member.organizationId, member.externalId), member);
    if (member.phone) this.setPhone(member, member.phone);
  }

  /** Takes a member out of every index but the one by id; `add` brings them back. */
  delete(member: MemberRecord): void {
    member.deleted = true;
    this.#byOrganization.get(member.organizationId)?.delete(member);
    entry(this.#deletedByOrganization, member.organizationId).add(member);
    this.#removeEmails(member);
    if (member.externalId) this.#byExternalId.delete(within(member.organizationId, member.externalId));
    if (member.phone) this.#byPhone.get(member.phone.number)?.delete(member);
  }

  /**
   * @param memberId Stytch takes the external id in its place
   * @throws `member_not_found` also where the member was deleted, or belongs to another organization
   */
  get(organizationId: string, memberId: string): MemberRecord {
    const member = this.find(organizationId, memberId);
    if (!member) throw new StytchError('member_not_found');
    return member;
  }

  /** As `get`, where it may be that there is none. */
  find(organizationId: string, memberId: string): MemberRecord | undefined {
    const member = this.#byId.get(memberId);
    if (member?.organizationId === organizationId && !member.deleted) return member;
    return this.#byExternalId.get(within(organizationId, memberId));
  }

  /**
   * For ids that the sandbox itself stored beside a token.
   * @throws `member_not_found`
   */
  getById(memberId: string, { includeDeleted = false } = {}): MemberRecord {
    const member = this.#byId.get(memberId);
    if (!member || (member.deleted && !includeDeleted)) throw new StytchError('member_not_found');
    return member;
  }

  findByEmail(organizationId: string, emailAddress: string): MemberRecord | undefined {
    return this.#byEmail.get(emailAddress)?.get(organizationId);
  }

  /** Whoever once had the address there. */
  findByRetiredEmail(organizationId: string, emailAddress: string): MemberRecord | undefined {
    return this.#byRetiredEmail.get(within(organizationId, emailAddress));
  }

  /** In the order in which they came. */
  ofOrganization(organizationId: string): ReadonlySet<MemberRecord> {
    return entry(this.#byOrganization, organizationId);
  }

  /** @param memberId no external id: that is free for others once its member is deleted */
  findDeleted(organizationId: string, memberId: string): MemberRecord | undefined {
    const member = this.#byId.get(memberId);
    return member?.organizationId === organizationId && member.deleted ? member : undefined;
  }

  deletedOfOrganization(organizationId: string): ReadonlySet<MemberRecord> {
    return entry(this.#deletedByOrganization, organizationId);
  }

  withEmail(emailAddress: string): MemberRecord[] {
    return [...(this.#byEmail.get(emailAddress)?.values() ?? [])];
  }

  verifyEmail(member: MemberRecord): void {
    if (!member.emailVerified)
      this.#verifiedDomains.add(member.organizationId, domainOf(member.emailAddress));
    member.emailVerified = true;
    member.emailAttested = false;
  }

  /** Whether some member of the organization has shown to own an address of this domain. */
  hasVerifiedDomain(organizationId: string, domain: string): boolean {
    return this.#verifiedDomains.has(organizationId, domain);
  }

  /** Gives a member other addresses: the one in use, and those that are kept for them. */
  setEmails(
    member: MemberRecord,
    emails: Pick<MemberRecord, 'emailAddress' | 'emailId' | 'emailVerified' | 'retiredEmails'>,
  ): void {
    this.#removeEmails(member);
    Object.assign(member, emails);
    this.#addEmails(member);
  }

  setExternalId(member: MemberRecord, externalId: string | undefined): void {
    if (member.externalId) this.#byExternalId.delete(within(member.organizationId, member.externalId));
    member.externalId = externalId;
    if (externalId) this.#byExternalId.set(within(member.organizationId, externalId), member);
  }

  setPhone(member: MemberRecord, phone: MemberRecord['phone']): void {
    if (member.phone) this.#byPhone.get(member.phone.number)?.delete(member);
    member.phone = phone;
    if (phone) entry(this.#byPhone, phone.number).add(member);
  }

  /** Whether another member of the same organization has verified this number. */
  isPhoneTaken(member: MemberRecord, phoneNumber: string): boolean {
    for (const other of this.#byPhone.get(phoneNumber) ?? []) {
      if (other !== member && other.organizationId === member.organizationId && other.phone?.verified)
        return true;
    }
    return false;
  }

  #addEmails(member: MemberRecord): void {
    const { organizationId, emailAddress } = member;
    const sameEmail = this.#byEmail.get(emailAddress) ?? new Map<string, MemberRecord>();
    this.#byEmail.set(emailAddress, sameEmail.set(organizationId, member));
    for (const retired of member.retiredEmails)
      this.#byRetiredEmail.set(within(organizationId, retired.emailAddress), member);
    if (member.emailVerified) this.#verifiedDomains.add(organizationId, domainOf(emailAddress));
  }

  #removeEmails(member: MemberRecord): void {
    const { organizationId, emailAddress } = member;
    this.#byEmail.get(emailAddress)?.delete(organizationId);
    for (const retired of member.retiredEmails)
      this.#byRetiredEmail.delete(within(organizationId, retired.emailAddress));
    if (member.emailVerified) this.#verifiedDomains.remove(organizationId, domainOf(emailAddress));
  }
}

function entry(index: Map<string, Set<MemberRecord>>, key: string): Set<MemberRecord> {
  const known = index.get(key);
  if (known) return known;
  const created = new Set<MemberRecord>();
  index.set(key, created);
  return created;
}

/** How many verified addresses each organization's members have at each email domain. */
class VerifiedDomains {
  #counts = new Map<string, Map<string, number>>();

  has(organizationId: string, domain: string): boolean {
    return (this.#counts.get(organizationId)?.get(domain) ?? 0) > 0;
  }

  add(organizationId: string, domain: string): void {
    this.#count(organizationId, domain, 1);
  }

  remove(organizationId: string, domain: string): void {
    this.#count(organizationId, domain, -1);
  }

  #count(organizationId: string, domain: string, step: number): void {
    const domains = this.#counts.get(organizationId) ?? new Map<string, number>();
    this.#counts.set(organizationId, domains.set(domain, (domains.get(domain) ?? 0) + step));
  }
}
