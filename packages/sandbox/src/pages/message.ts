/** One captured email or text, as `GET /__sandbox/inbox.json` lists it. */
export type Message = {
  id: string;
  project: string;
  channel: 'email' | 'sms';
  to: string;
  subject: string | null;
  text: string;
  link: string | null;
  code: string | null;
  /** ISO 8601, on the sandbox's clock, which may be ahead of the browser's. */
  sent_at: string;
};

/** "Email to new@acme.test · Sign in" */
export function summary({ channel, to, subject }: Message): string {
  return `${channelName(channel)} to ${to}${subject ? ` · ${subject}` : ''}`;
}

/** What a screen reader says when the message arrives: for a code, the code first. */
export function announcement(message: Message): string {
  const kind = channelName(message.channel).toLowerCase();
  if (message.code) return `New ${kind}: code ${message.code}`;
  return `New ${kind} to ${message.to}${message.subject ? `: ${message.subject}` : ''}`;
}

export function channelName(channel: Message['channel']): string {
  return channel === 'email' ? 'Email' : 'Text';
}

/** The link if a browser may follow it: a `javascript:` link from a template must stay text. */
export function webLink({ link }: Message): string | undefined {
  if (!link || !URL.canParse(link)) return undefined;
  return ['http:', 'https:'].includes(new URL(link).protocol) ? link : undefined;
}
