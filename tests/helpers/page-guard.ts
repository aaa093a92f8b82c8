import { type BrowserContext, type ConsoleMessage, expect, type Page } from '@playwright/test';

/** The function of the page that hears of violations. */
const TELL = 'tellPageGuard';

/**
 * Watches every page of a test for what may not happen unnoticed: an error on the console (which includes failed
 * requests), an uncaught exception, a request that leaves the machine, a violation of the page's security policy.
 */
export class PageGuard {
  readonly #context: BrowserContext;
  readonly #findings: string[] = [];
  /** Hosts of others, for which the test answers. */
  readonly #stoodInFor = new Set<string>();
  /** Paths of calls that may fail once each. */
  #expectedRefusals: string[] = [];
  /** Paths of calls that may fail. */
  readonly #expectedFailures = new Set<string>();
  /** Of errors on the console: on a busy machine Chromium reports one twice, to the same moment. */
  readonly #heard = new Set<string>();
  /** Of errors that may be reported. */
  readonly #expectedErrors: RegExp[] = [];

  /** @param context whose pages are yet to open */
  static async watch(context: BrowserContext): Promise<PageGuard> {
    const guard = new PageGuard(context);
    await context.exposeFunction(TELL, (violation: string) => {
      if (!guard.#isExpected(violation)) guard.#findings.push(violation);
    });
    await context.addInitScript(reportViolations, TELL);
    return guard;
  }

  private constructor(context: BrowserContext) {
    this.#context = context;
    context.on('weberror', (error) => {
      const { message } = error.error();
      if (!this.#isExpected(message)) this.#findings.push(`uncaught: ${message}`);
    });
    context.on('console', (message) => this.#hear(message));
    context.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && !isThisMachine(hostname) && !this.#stoodInFor.has(hostname))
        this.#findings.push(`a request left the machine: ${request.url()}`);
    });
  }

  /** Lets Stytch refuse one call, which the browser logs as an error. Fails unless that happens. */
  async expectRefusal(page: Page, path: string, status: number, act: () => Promise<unknown>): Promise<void> {
    this.#expectedRefusals.push(path);
    const [response] = await Promise.all([
      page.waitForResponse((candidate) => new URL(candidate.url()).pathname === path),
      act(),
    ]);
    expect(response.status()).toBe(status);
  }

  /** Lets calls of a path fail from here on, which the browser logs as errors. */
  expectFailures(path: string): void {
    this.#expectedFailures.add(path);
  }

  /** Lets errors and violations be reported from here on that read like this. */
  expectErrors(text: RegExp): void {
    this.#expectedErrors.push(text);
  }

  /** Takes the network from the device. Whatever its pages ask for from here on fails, which the browser logs. */
  async goOffline(): Promise<void> {
    this.expectErrors(/net::ERR_INTERNET_DISCONNECTED/);
    await this.#context.setOffline(true);
  }

  get findings(): readonly string[] {
    return this.#findings;
  }

  /** Answers for a host of others with nothing, so that no request to it leaves the machine. */
  async standInFor(hostname: string): Promise<void> {
    this.#stoodInFor.add(hostname);
    await this.#context.route(`https://${hostname}/**`, (route) => route.fulfill({ body: '' }));
  }

  assertNothingFound(): void {
    expect(this.#findings).toEqual([]);
  }

  #isExpected(text: string): boolean {
    return this.#expectedErrors.some((expected) => expected.test(text));
  }

  #hear(message: ConsoleMessage): void {
    if (message.type() !== 'error' || this.#isExpected(message.text())) return;
    const { url } = message.location();
    const error = `${message.text()} (${url})`;
    const moment = `${message.timestamp()} ${error}`;
    if (this.#heard.has(moment)) return;
    this.#heard.add(moment);
    const { pathname } = new URL(url, 'http://localhost');
    const expected = this.#expectedRefusals.indexOf(pathname);
    if (this.#expectedFailures.has(pathname)) return;
    if (expected >= 0) this.#expectedRefusals.splice(expected, 1);
    else this.#findings.push(`console: ${error}`);
  }
}

/** Runs in the page: not every violation is an error on the console. */
function reportViolations(tell: string): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    Reflect.get(window, tell)(`security policy: ${effectiveDirective} refused ${blockedURI} ${sample}`);
  });
}

const isThisMachine = (hostname: string): boolean => /(^|\.)localhost$/.test(hostname);
