import type { BrowserContext } from '@playwright/test';
import { APP_PROJECT } from '#sandbox/client';
import type { SandboxControl } from './sandbox-control.ts';

const TOKEN = `public-token-test-${APP_PROJECT}`;
const MINUTES = 60;

type Answer = Record<string, string>;

/** Has Stytch email a link, as the widget does, and waits for it. No page is needed. */
export async function sendLink(sandbox: SandboxControl, email: string): Promise<string> {
  await call(sandbox, 'magic_links/email/discovery/send', { email_address: email });
  return (await sandbox.latestEmail(email)).link;
}

/**
 * Signs a member of Acme in whose phone number is known, by the calls that the widget makes, and gives the browser the
 * cookies that the SDK would set. For tests that begin with a session and don't show how one comes about.
 */
export async function signInByCalls(
  context: BrowserContext,
  sandbox: SandboxControl,
  email: string,
  phone: string,
): Promise<void> {
  const link = new URL(await sendLink(sandbox, email));
  const session_duration_minutes = MINUTES;
  const { intermediate_session_token = '' } = await call(sandbox, 'magic_links/discovery/authenticate', {
    discovery_magic_links_token: link.searchParams.get('token'),
  });
  const { organization_id, member_id } = await call(sandbox, 'discovery/intermediate_sessions/exchange', {
    intermediate_session_token,
    organization_id: 'acme',
    session_duration_minutes,
  });
  const { session_token = '', session_jwt = '' } = await call(sandbox, 'otps/sms/authenticate', {
    intermediate_session_token,
    organization_id,
    member_id,
    code: (await sandbox.latestSms(phone)).code,
    session_duration_minutes,
  });
  const cookie = { url: sandbox.url, expires: Date.now() / 1000 + MINUTES * 60 };
  await context.addCookies([
    { ...cookie, name: 'stytch_session', value: session_token },
    { ...cookie, name: 'stytch_session_jwt', value: session_jwt },
  ]);
}

/** @param path below `/sdk/v1/b2b/` */
async function call({ url }: SandboxControl, path: string, body: object): Promise<Answer> {
  const response = await fetch(`${url}/sdk/v1/b2b/${path}`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${TOKEN}:${TOKEN}`)}`,
      'content-type': 'application/json',
      'x-sdk-parent-host': url,
    },
    body: JSON.stringify(body),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${answer}`);
  return JSON.parse(answer).data;
}
