import { B2BClient } from 'stytch';
import { vi } from 'vitest';
import type { Inbox } from '../../src/testing/inbox.ts';
import type { TestProject } from '../../src/testing/test-project.ts';

/** A backend that signs members in with Stytch's official Node client, as Stytch's guides have it. */
export class Backend {
  readonly stytch: B2BClient;
  readonly #inbox: Inbox;

  /** @param url where the sandbox listens, given to the client by its `env` option */
  constructor(url: string, project: TestProject, inbox: Inbox) {
    // The client warns that the address is neither Stytch's test environment nor its live one.
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    this.stytch = new B2BClient({ project_id: project.projectId, secret: project.secret, env: `${url}/` });
    this.#inbox = inbox;
  }

  /** The token in the newest email to an address. */
  async emailedToken(email: string): Promise<string> {
    return (await this.#inbox.landing(email)).searchParams.get('token') ?? '';
  }

  /** Has an organization's link sent, and shows its token: the first of Stytch's three steps. */
  async showPrimaryFactor(email: string, organization: string) {
    await this.stytch.magicLinks.email.loginOrSignup({ organization_id: organization, email_address: email });
    return this.stytch.magicLinks.authenticate({ magic_links_token: await this.emailedToken(email) });
  }

  /** Has a discovery link sent, and shows its token. */
  async discover(email: string) {
    await this.stytch.magicLinks.email.discovery.send({ email_address: email });
    return this.stytch.magicLinks.discovery.authenticate({
      discovery_magic_links_token: await this.emailedToken(email),
    });
  }

  /** What the second factor's calls need of a member who has shown their emailed link. */
  async memberBeforeMfa(email: string, organization = 'acme') {
    const answer = await this.showPrimaryFactor(email, organization);
    return {
      organization_id: answer.organization_id,
      member_id: answer.member_id,
      intermediate_session_token: answer.intermediate_session_token,
    };
  }

  /** Signs `sms@acme.test` in, whose phone number is known. */
  async signInBySms() {
    const member = await this.memberBeforeMfa('sms@acme.test');
    return this.stytch.otps.sms.authenticate({ ...member, code: this.#inbox.latestSms('+12025550143').code });
  }
}
