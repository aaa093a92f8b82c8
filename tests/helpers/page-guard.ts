import { expect, type Page } from '@playwright/test';

/**
 * Watches a page for what no test may cause unnoticed: an error on the console (which includes failed requests and
 * violations of the security policy), an uncaught exception, a request that leaves the machine.
 */
export class PageGuard {
  #page: Page;
  #findings: string[] = [];
  #refusals: string[] = [];

  constructor(page: Page) {
    this.#page = page;
    page.on('pageerror', (error) => this.#findings.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      const { url } = message.location();
      const isExpected = this.#refusals.some((path) => new URL(url, 'http://localhost').pathname === path);
      if (message.type() === 'error' && !isExpected)
        this.#findings.push(`console: ${message.text()} (${url})`);
    });
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost')
        this.#findings.push(`a request left the machine: ${request.url()}`);
    });
  }

  /** Lets Stytch refuse a call, which the browser logs as an error. Fails unless that happens. */
  async expectRefusal(path: string, status: number, act: () => Promise<unknown>): Promise<void> {
    this.#refusals.push(path);
    const [response] = await Promise.all([
      this.#page.waitForResponse((candidate) => new URL(candidate.url()).pathname === path),
      act(),
    ]);
    expect(response.status()).toBe(status);
  }

  assertNothingFound(): void {
    expect(this.#findings).toEqual([]);
  }
}
