import { createHash } from 'node:crypto';
import type { Sandbox } from '../../src/create-sandbox.ts';
import type { TestProject } from '../../src/testing/test-project.ts';
import { newClients as newPkceClients, pkceSandbox } from './pkce-environment.ts';

/** Where the app of the tests runs. */
export const APP = 'http://localhost:3000';

export const tokenIn = (landing: URL): string => landing.searchParams.get('token') ?? '';

/** The stand-in identity provider's page for people, driven by its own requests. */
export class IdentityProviderPage {
  readonly #sandbox: Sandbox;
  readonly #url: URL;

  private constructor(sandbox: Sandbox, url: URL) {
    this.#sandbox = sandbox;
    this.#url = url;
  }

  /** Follows an address that the SDK would send the browser to. @throws where it does not lead to the page */
  static async open(sandbox: Sandbox, startUrl: URL | string): Promise<IdentityProviderPage> {
    const response = await sandbox.fetch(new Request(startUrl));
    const location = response.headers.get('location');
    if (!location) throw new Error(`The start answered ${response.status}: ${await response.text()}`);
    return new IdentityProviderPage(sandbox, new URL(location, startUrl));
  }

  /** What the page shows. */
  async question(): Promise<{ provider: string; place: string; people: { email_address: string }[] }> {
    return this.#ask(`/__sandbox/identity-provider.json${this.#url.search}`);
  }

  /** Continues as someone. @returns the app's address that the browser is sent to, with its token */
  async continueAs(email_address: string): Promise<URL> {
    return this.#leave('/__sandbox/identity-provider', { email_address });
  }

  async cancel(): Promise<URL> {
    return this.#leave('/__sandbox/identity-provider/cancel', {});
  }

  async #leave(path: string, answer: object): Promise<URL> {
    const body = JSON.stringify({ ...Object.fromEntries(this.#url.searchParams), ...answer });
    const { location } = await this.#ask<{ location: string }>(path, { method: 'POST', body });
    return new URL(location);
  }

  async #ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
    const response = await this.#sandbox.fetch(new Request(new URL(path, this.#url), init));
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.error);
    return answer;
  }
}

/** Clients as anywhere; `page` is the one to which the SDK's newest start has led. */
export function newClients() {
  const clients = newPkceClients();
  let address: URL | undefined;
  // jsdom does not navigate; the SDK keeps its navigation in a method of its own for such places.
  for (const product of [clients.browser.oauth, clients.browser.sso])
    Object.assign(product, {
      navigate(url: URL) {
        address = url;
      },
    });
  return {
    ...clients,
    async page(): Promise<IdentityProviderPage> {
      if (!address) throw new Error('The SDK has sent the browser nowhere.');
      return IdentityProviderPage.open(pkceSandbox, address);
    },
  };
}

const pkce_code_verifier = 'the-code-verifier-of-an-app-without-the-sdk-0';
const pkce_code_challenge = createHash('sha256').update(pkce_code_verifier).digest('base64url');

/** What the app that `startAt` stands for shows beside the token. */
export const withVerifier = { pkce_code_verifier };

/** A start as an app without the SDK would make it. */
export async function startAt(
  { publicToken }: Pick<TestProject, 'publicToken'>,
  path: string,
  query: Record<string, string>,
): Promise<IdentityProviderPage> {
  const url = new URL(path, 'https://test.stytch.com');
  url.search = String(new URLSearchParams({ public_token: publicToken, pkce_code_challenge, ...query }));
  return IdentityProviderPage.open(pkceSandbox, url);
}

/** A start with Google, into Acme. */
export const startGoogle = (project: TestProject, query: Record<string, string> = {}) =>
  startAt(project, '/v1/b2b/public/oauth/google/start', { organization_id: 'acme', ...query });
