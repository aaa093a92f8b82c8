import type { Fault, Message, Seed } from '#sandbox';

/** A Stytch project in the sandbox, of one run of a situation alone. */
export class SandboxProject {
  readonly uuid = crypto.randomUUID();

  get publicToken(): string {
    return `public-token-test-${this.uuid}`;
  }

  async plant(seed: Seed): Promise<void> {
    await send('PUT', `/__sandbox/seed?project=${this.uuid}`, seed);
  }

  /** Lets calls of a route go wrong. */
  async break(fault: Fault): Promise<void> {
    await send('POST', '/__sandbox/faults', { project: this.uuid, ...fault });
  }

  /** Lets time pass at Stytch. */
  async advanceClock(seconds: number): Promise<void> {
    await send('POST', '/__sandbox/clock', { project: this.uuid, advance_seconds: seconds });
  }

  /** Calls Stytch's API as a backend would. */
  async call(path: string, body: object): Promise<void> {
    const authorization = `Basic ${btoa(`project-test-${this.uuid}:secret-test-${this.uuid}`)}`;
    await send('POST', `/v1/b2b/${path}`, body, { authorization });
  }

  /** The newest message. @throws where there is none */
  async latest(channel: Message['channel']): Promise<Message> {
    const response = await fetch(`/__sandbox/inbox.json?project=${this.uuid}`);
    const { messages }: { messages: readonly Message[] } = await response.json();
    const message = messages.find((each) => each.channel === channel);
    if (!message) throw new Error(`The sandbox has sent no ${channel}.`);
    return message;
  }

  /** Has the sandbox forget it, even as the page goes. */
  forget(): void {
    navigator.sendBeacon('/__sandbox/reset', JSON.stringify({ project: this.uuid }));
  }
}

/** @throws Error with the sandbox's words where it refuses */
async function send(
  method: 'POST' | 'PUT',
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<void> {
  const response = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The sandbox refuses ${method} ${path}: ${await response.text()}`);
}
