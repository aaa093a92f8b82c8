import { StytchError } from '../http/stytch-error.ts';
import type { OrganizationRecord } from './records.ts';

/** A project's organizations, found by id, by slug, and by an email domain that may join them. */
export class Organizations {
  #byId = new Map<string, OrganizationRecord>();
  #bySlug = new Map<string, OrganizationRecord>();
  #byJoinableDomain = new Map<string, Set<OrganizationRecord>>();

  add(organization: OrganizationRecord): void {
    if (this.#bySlug.has(organization.slug)) throw new StytchError('organization_slug_already_used');
    this.#byId.set(organization.id, organization);
    this.#bySlug.set(organization.slug, organization);
    if (organization.emailJitProvisioning === 'NOT_ALLOWED') return;
    for (const domain of organization.emailAllowedDomains) {
      const joinable = this.#byJoinableDomain.get(domain) ?? new Set();
      this.#byJoinableDomain.set(domain, joinable.add(organization));
    }
  }

  findBySlug(slug: string): OrganizationRecord | undefined {
    return this.#bySlug.get(slug);
  }

  /** @param idOrSlug Stytch accepts the slug wherever it takes an organization id. */
  find(idOrSlug: string): OrganizationRecord | undefined {
    return this.#byId.get(idOrSlug) ?? this.#bySlug.get(idOrSlug);
  }

  /** @throws `organization_not_found` */
  get(idOrSlug: string): OrganizationRecord {
    const organization = this.find(idOrSlug);
    if (!organization) throw new StytchError('organization_not_found');
    return organization;
  }

  joinableFrom(domain: string): OrganizationRecord[] {
    return [...(this.#byJoinableDomain.get(domain) ?? [])];
  }
}
