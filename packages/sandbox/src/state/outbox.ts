/** An email or text that Stytch would have sent, as `/__sandbox/inbox.json` lists it. */
export interface Message {
  readonly id: string;
  /** UUID of the project it belongs to. */
  readonly project: string;
  readonly channel: 'email' | 'sms';
  /** Email address, or phone number in E.164 format. */
  readonly to: string;
  /** Subject of an email; null for a text. */
  readonly subject: string | null;
  readonly text: string;
  /** The link to follow, where the message carries one. */
  readonly link: string | null;
  /** The code to type, where the message carries one. */
  readonly code: string | null;
  /** RFC 3339, UTC. */
  readonly sent_at: string;
}

/** Captures a project's messages instead of sending them. */
export class Outbox {
  #messages: Message[] = [];
  #byRecipient = new Map<string, Message[]>();
  #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  add(message: Message): void {
    this.#messages.push(message);
    const recipient = message.to.toLowerCase();
    const theirs = this.#byRecipient.get(recipient) ?? [];
    theirs.push(message);
    this.#byRecipient.set(recipient, theirs);
    this.#onChange();
  }

  /** Newest first. */
  list(to?: string): Message[] {
    const messages = to ? (this.#byRecipient.get(to.toLowerCase()) ?? []) : this.#messages;
    return messages.toReversed();
  }
}
