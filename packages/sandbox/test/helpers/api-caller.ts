import type { Sandbox } from '../../src/create-sandbox.ts';
import type { TestProject } from '../../src/testing/test-project.ts';

export type Prefix = '/sdk/v1' | '/v1';

export interface Reply {
  status: number;
  /** The body as it came. */
  text: string;
  /** The payload of an answer, without the browser API's envelope. */
  answer: ApiAnswer;
}

/** What the tests read of any answer. */
export interface ApiAnswer {
  error_type?: string;
  member_id?: string;
  email_address?: string;
  member?: { email_address: string; mfa_enrolled: boolean; member_id: string; organization_id: string };
  organization?: { mfa_policy: string; organization_slug: string };
  member_session?: {
    expires_at: string;
    authentication_factors: { sequence_order: string }[];
  } | null;
  session_token?: string;
  session_jwt?: string;
  intermediate_session_token?: string;
  secret?: string;
}

/** Calls either API in process, as its client does. */
export async function callApi(
  sandbox: Sandbox,
  project: TestProject,
  prefix: Prefix,
  route: string,
  body: unknown = {},
  session?: { token: string; jwt?: string },
): Promise<Reply> {
  const [method = 'POST', path = ''] = route.split(' ');
  const isBrowser = prefix === '/sdk/v1';
  const credentials = isBrowser
    ? `${project.publicToken}:${session?.token ?? project.publicToken}`
    : `${project.projectId}:${project.secret}`;
  const response = await sandbox.fetch(
    new Request(`http://localhost${prefix}${path}`, {
      method,
      headers: { authorization: `Basic ${btoa(credentials)}`, 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: bodyOf(body, isBrowser ? undefined : session) }),
    }),
  );
  const text = await response.text();
  // Some routes answer a page, or send the browser on.
  const isJson = response.headers.get('content-type')?.includes('json');
  const parsed = isJson ? JSON.parse(text) : {};
  return { status: response.status, text, answer: parsed.data ?? parsed };
}

/** A text goes out as it is. */
function bodyOf(body: unknown, session: { token: string; jwt?: string } | undefined): string {
  if (typeof body === 'string') return body;
  if (!session) return JSON.stringify(body);
  const credential = session.jwt ? { session_jwt: session.jwt } : { session_token: session.token };
  return JSON.stringify({ ...Object(body), ...credential });
}
