import type { Sandbox } from '../create-sandbox.ts';
import type { Message } from '../state/outbox.ts';
import type { TestProject } from './test-project.ts';

/** The emails and texts that Stytch would have sent for one project. */
export class Inbox {
  #sandbox: Sandbox;
  #project: TestProject;

  constructor(sandbox: Sandbox, project: TestProject) {
    this.#sandbox = sandbox;
    this.#project = project;
  }

  /** Newest first. */
  messages(channel: Message['channel'], to?: string): Message[] {
    const filter = { project: this.#project.uuid, ...(to === undefined ? {} : { to }) };
    return this.#sandbox.messages(filter).filter((message) => message.channel === channel);
  }

  /** The newest email to an address. @throws where there is none, or none with a link */
  latestEmail(to: string): Message & { link: string } {
    const message = this.#latest('email', to);
    if (message.link === null) throw new Error(`The newest email to ${to} has no link.`);
    return { ...message, link: message.link };
  }

  /** The code in the newest email to an address. @throws where there is none, or none with a code */
  emailedCode(to: string): string {
    const { code } = this.#latest('email', to);
    if (code === null) throw new Error(`The newest email to ${to} has no code.`);
    return code;
  }

  /** The newest text to a number in E.164 format. @throws where there is none, or none with a code */
  latestSms(to: string): Message & { code: string } {
    const message = this.#latest('sms', to);
    if (message.code === null) throw new Error(`The newest text to ${to} has no code.`);
    return { ...message, code: message.code };
  }

  /** The app's own address to which the newest email's link leads, with its token. */
  async landing(to: string): Promise<URL> {
    return this.landingOf(this.latestEmail(to).link);
  }

  /** The same of any link, by what the page that checks for bots asks. */
  async landingOf(link: string): Promise<URL> {
    const ask = new Request(new URL('/__sandbox/link', link), {
      method: 'POST',
      body: JSON.stringify({ link }),
    });
    const response = await this.#sandbox.fetch(ask);
    if (!response.ok) throw new Error(`The link answered ${response.status} and leads nowhere: ${link}`);
    return new URL((await response.json()).location);
  }

  #latest(channel: Message['channel'], to: string): Message {
    const [message] = this.messages(channel, to);
    if (!message) throw new Error(`The sandbox has no ${channel} to ${to}.`);
    return message;
  }
}
