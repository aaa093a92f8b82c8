import type { Message } from '#sandbox';
import { PROJECT_UUID } from './load-project.ts';

/** What was sent, to one recipient or to all, newest first: read over HTTP, as any test would. */
export async function readInbox(url: string, to?: string): Promise<Message[]> {
  const query = new URLSearchParams({ project: PROJECT_UUID, ...(to === undefined ? {} : { to }) });
  const response = await fetch(`${url}/__sandbox/inbox.json?${query}`);
  const { messages }: { messages: Message[] } = await response.json();
  return messages;
}

/** @throws where nothing was sent to them */
export async function newestMessage(url: string, to: string): Promise<Message> {
  const [newest] = await readInbox(url, to);
  if (!newest) throw new Error(`nothing was sent to ${to}`);
  return newest;
}
