/** How many verified addresses each organization's members have at each email domain. */
export class VerifiedDomains {
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
