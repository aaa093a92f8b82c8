import type { Seed } from '#sandbox';

const PROJECT = '5a4db0c5-0000-4000-8000-0000000be4c4';
const PUBLIC_TOKEN = `public-token-test-${PROJECT}`;
const MEMBERS_EACH = 100;

/** Organizations of a hundred members, all of whom have a phone. */
export function largeSeed(members: number): Seed {
  return {
    organizations: Array.from({ length: members / MEMBERS_EACH }, (_, organization) => ({
      organization_name: `Organization ${organization}`,
      organization_slug: `organization-${organization}`,
      mfa_policy: 'REQUIRED_FOR_ALL',
      members: Array.from({ length: MEMBERS_EACH }, (_, member) =>
        memberOf(organization * MEMBERS_EACH + member),
      ),
    })),
  };
}

const memberOf = (index: number) => ({
  email_address: `member-${index}@example.test`,
  name: `Member ${index}`,
  mfa_phone_number: `+1201${2_000_000 + index}`,
});

/** What one member has come to know in the course of a sign-in. */
export interface SignIn {
  index: number;
  slug: string;
  link?: string;
  intermediateSession?: string;
  memberId?: string;
  code?: string;
  sessionToken?: string;
}

/** Another member each time, so that nobody is sent too much. */
export function nextSignIn(members: number): () => SignIn {
  let count = 0;
  return () => {
    // A stride that shares no factor with the number of members: neighbours in time are strangers.
    const index = (count++ * 7919) % members;
    return { index, slug: `organization-${Math.trunc(index / MEMBERS_EACH)}` };
  };
}

interface Call {
  name: string;
  method: 'GET' | 'POST';
  path(signIn: SignIn): string;
  body?(signIn: SignIn): object;
  /** Takes from the answer what later calls need. */
  learn?(signIn: SignIn, answer: Answer): void;
}

interface Answer {
  messages?: { link: string | null; code: string | null }[];
  data?: { intermediate_session_token?: string; member_id?: string; session_token?: string };
}

const inbox = (channel: string, to: (index: number) => string, learn: NonNullable<Call['learn']>): Call => ({
  name: `inbox, ${channel}`,
  method: 'GET',
  path: ({ index }) => `/__sandbox/inbox.json?project=${PROJECT}&to=${encodeURIComponent(to(index))}`,
  learn,
});

const post = (
  name: string,
  body: NonNullable<Call['body']>,
  learn: NonNullable<Call['learn']> = () => {},
): Call => ({ name, method: 'POST', path: () => `/sdk/v1/${name}`, body, learn });

/** What a browser asks for when a member signs in by an emailed link and a texted code, and then reloads. */
export const calls: readonly Call[] = [
  { name: 'projects/bootstrap', method: 'GET', path: () => `/sdk/v1/projects/bootstrap/${PUBLIC_TOKEN}` },
  post('b2b/magic_links/email/discovery/send', ({ index }) => ({
    email_address: memberOf(index).email_address,
  })),
  inbox(
    'email',
    (index) => memberOf(index).email_address,
    (signIn, { messages }) => {
      signIn.link = new URL(messages?.[0]?.link ?? '').searchParams.get('token') ?? '';
    },
  ),
  post(
    'b2b/magic_links/discovery/authenticate',
    ({ link }) => ({ discovery_magic_links_token: link }),
    (signIn, { data }) => {
      signIn.intermediateSession = data?.intermediate_session_token ?? '';
    },
  ),
  post(
    'b2b/discovery/intermediate_sessions/exchange',
    ({ slug, intermediateSession }) => ({
      organization_id: slug,
      intermediate_session_token: intermediateSession,
      session_duration_minutes: 60,
    }),
    (signIn, { data }) => {
      signIn.memberId = data?.member_id ?? '';
    },
  ),
  inbox(
    'text',
    (index) => memberOf(index).mfa_phone_number,
    (signIn, { messages }) => {
      signIn.code = messages?.[0]?.code ?? '';
    },
  ),
  post(
    'b2b/otps/sms/authenticate',
    ({ slug, memberId, code, intermediateSession }) => ({
      organization_id: slug,
      member_id: memberId,
      code,
      intermediate_session_token: intermediateSession,
      session_duration_minutes: 60,
    }),
    (signIn, { data }) => {
      signIn.sessionToken = data?.session_token ?? '';
    },
  ),
  post('b2b/sessions/authenticate', () => ({})),
  post('events', () => [{ event: { event_name: 'b2b_sdk_instance_instantiated' } }]),
];

/** A call as HTTP. */
export function toRequest(call: Call, signIn: SignIn) {
  const credentials = btoa(`${PUBLIC_TOKEN}:${signIn.sessionToken ?? PUBLIC_TOKEN}`);
  return {
    method: call.method,
    path: call.path(signIn),
    headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/json' },
    ...(call.body ? { body: JSON.stringify(call.body(signIn)) } : {}),
  };
}
