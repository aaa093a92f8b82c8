import { expect } from '@playwright/test';
import type { Fault, Message } from '#sandbox';
import { APP_PROJECT } from '#sandbox/client';

/** Steers the sandbox of a running app over HTTP, by the routes below `/__sandbox`. */
export class SandboxControl {
  readonly url: string;

  /** @param url where the app runs, such as `http://localhost:5173` */
  constructor(url: string) {
    this.url = url;
  }

  /** Back to the seed: nobody is signed in, nothing was sent. */
  async reset(): Promise<void> {
    await this.#post('reset', {});
  }

  /** Lets time pass for links, codes and sessions. */
  async advance(seconds: number): Promise<void> {
    await this.#post('clock', { advance_seconds: seconds });
  }

  /** Lets calls of a route go wrong, until `clearFaults`. */
  async addFault(fault: Fault): Promise<void> {
    await this.#post('faults', fault);
  }

  async clearFaults(): Promise<void> {
    await fetch(`${this.url}/__sandbox/faults`, { method: 'DELETE' });
  }

  /** Newest first. */
  async messages(channel: Message['channel'], to: string): Promise<Message[]> {
    const response = await fetch(
      `${this.url}/__sandbox/inbox.json?project=${APP_PROJECT}&to=${encodeURIComponent(to)}`,
    );
    const { messages }: { messages: Message[] } = await response.json();
    return messages.filter((message) => message.channel === channel);
  }

  /** The link in the newest email to an address; waits for it to arrive. */
  async latestEmail(to: string): Promise<{ link: string }> {
    const { link } = await this.#latest('email', to);
    expect(link, `the newest email to ${to} has a link`).not.toBeNull();
    return { link: link ?? '' };
  }

  /** The code in the newest text to a number in E.164 format; waits for it to arrive. */
  async latestSms(to: string): Promise<{ code: string }> {
    const { code } = await this.#latest('sms', to);
    expect(code, `the newest text to ${to} has a code`).not.toBeNull();
    return { code: code ?? '' };
  }

  async #latest(channel: Message['channel'], to: string): Promise<Message> {
    await expect.poll(() => this.messages(channel, to), `an ${channel} to ${to}`).not.toEqual([]);
    const [newest] = await this.messages(channel, to);
    if (!newest) throw new Error(`The sandbox has no ${channel} to ${to}.`);
    return newest;
  }

  async #post(route: string, body: object): Promise<void> {
    const response = await fetch(`${this.url}/__sandbox/${route}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    expect(response.ok, await response.text()).toBe(true);
  }
}
