import { StytchError } from '../errors/stytch-error.ts';
import type { OrganizationRecord } from './records.ts';

/**
 * A project's organizations, found by id, by slug, by external id, by SSO connection, and by an email domain that may join them.
 * What is indexed changes through `update` alone.
 */
export class Organizations {
  #byId = new Map<string, OrganizationRecord>();
  #bySlug = new Map<string, OrganizationRecord>();
  #byExternalId = new Map<string, OrganizationRecord>();
  #bySsoConnection = new Map<string, OrganizationRecord>();
  #byJoinableDomain = new Map<string, Set<OrganizationRecord>>();

  /** @throws `organization_slug_already_used`, `organization_external_id_already_used` */
  add(organization: OrganizationRecord): void {
    this.#checkUnique(organization);
    this.#index(organization);
  }

  /** @throws `organization_slug_already_used`, `organization_external_id_already_used` */
  update(organization: OrganizationRecord, changes: Partial<OrganizationRecord>): void {
    this.#checkUnique({ ...organization, ...changes });
    this.#unindex(organization);
    Object.assign(organization, changes);
    this.#index(organization);
  }

  delete(organization: OrganizationRecord): void {
    this.#byId.delete(organization.id);
    this.#unindex(organization);
  }

  findBySlug(slug: string): OrganizationRecord | undefined {
    return this.#bySlug.get(slug);
  }

  /** @param id Stytch takes the slug or the external id wherever it takes an organization id */
  find(id: string): OrganizationRecord | undefined {
    return this.#byId.get(id) ?? this.#bySlug.get(id) ?? this.#byExternalId.get(id);
  }

  /** @throws `organization_not_found` */
  get(id: string): OrganizationRecord {
    const organization = this.find(id);
    if (!organization) throw new StytchError('organization_not_found');
    return organization;
  }

  findBySsoConnection(connectionId: string): OrganizationRecord | undefined {
    return this.#bySsoConnection.get(connectionId);
  }

  /** In the order in which they were made. */
  all(): OrganizationRecord[] {
    return [...this.#byId.values()];
  }

  joinableFrom(domain: string): OrganizationRecord[] {
    return [...(this.#byJoinableDomain.get(domain) ?? [])];
  }

  #checkUnique({ id, slug, externalId }: OrganizationRecord): void {
    if ((this.#bySlug.get(slug)?.id ?? id) !== id) throw new StytchError('organization_slug_already_used');
    if (externalId !== undefined && (this.#byExternalId.get(externalId)?.id ?? id) !== id)
      throw new StytchError('organization_external_id_already_used');
  }

  #index(organization: OrganizationRecord): void {
    this.#byId.set(organization.id, organization);
    this.#bySlug.set(organization.slug, organization);
    if (organization.externalId !== undefined) this.#byExternalId.set(organization.externalId, organization);
    for (const { id } of organization.ssoConnections) this.#bySsoConnection.set(id, organization);
    if (organization.emailJitProvisioning === 'NOT_ALLOWED') return;
    for (const domain of organization.emailAllowedDomains) {
      const joinable = this.#byJoinableDomain.get(domain) ?? new Set();
      this.#byJoinableDomain.set(domain, joinable.add(organization));
    }
  }

  #unindex(organization: OrganizationRecord): void {
    this.#bySlug.delete(organization.slug);
    if (organization.externalId !== undefined) this.#byExternalId.delete(organization.externalId);
    for (const { id } of organization.ssoConnections) this.#bySsoConnection.delete(id);
    for (const domain of organization.emailAllowedDomains)
      this.#byJoinableDomain.get(domain)?.delete(organization);
  }
}
