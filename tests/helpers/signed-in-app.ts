import type { Seed } from '#sandbox';
import { seededTotpSecrets, totpCode } from '../../packages/sandbox/test/helpers/codes.ts';
import { sandbox } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import { type RenderedApp, renderApp } from './render-app.tsx';
import { newBackend, putInCookies } from './session-in-cookies.ts';

export interface SignedInApp extends RenderedApp {
  backend: ReturnType<typeof newBackend>['backend']['stytch'];
  organization_id: string;
  member_id: string;
  session_token: string;
  /** The member as Stytch has them now. */
  member(): Promise<{ mfa_enrolled: boolean; mfa_phone_number: string; default_mfa_method: string }>;
  /** The delivery methods of the session that was there from the first, and its end. */
  session(): Promise<{ factors: string[]; expires_at: string | undefined }>;
  /** Lets a call go wrong. */
  fails(route: string, fault: Omit<Parameters<typeof sandbox.addFault>[1], 'route'>): void;
}

interface SignedInOptions {
  organization?: string;
  /** Changes who is there before the member signs in. */
  seed?: (seed: Seed) => void;
  /** Whether React runs effects twice, as it does in development. Default: `false` */
  strict?: boolean;
}

/** Opens the app in a browser where a member is signed in, with a second factor where they are asked for one. */
export async function signedInApp(
  path: string,
  email: string,
  { organization = 'acme', seed, strict = false }: SignedInOptions = {},
): Promise<SignedInApp> {
  const { project, inbox, backend } = newBackend();
  const { stytch } = backend;
  if (seed) {
    const people = sandbox.exportSeed(project.uuid);
    seed(people);
    sandbox.importSeed(project.uuid, people);
  }
  const first = await backend.showPrimaryFactor(email, organization);
  const { organization_id, member_id, intermediate_session_token } = first;
  const target = { organization_id, member_id, intermediate_session_token };
  const [text] = inbox.messages('sms');
  const { session_token, session_jwt } = first.member_authenticated
    ? first
    : text
      ? await stytch.otps.sms.authenticate({ ...target, code: text.code ?? '' })
      : await stytch.totps.authenticate({ ...target, code: totpCode(secretOf(email)) });
  putInCookies({ session_token, session_jwt });
  return {
    ...renderApp({ path, project, strict }),
    backend: stytch,
    organization_id,
    member_id,
    session_token,
    member: async () => (await stytch.organizations.members.get({ organization_id, member_id })).member,
    session: async () => {
      const { member_session } = await stytch.sessions.authenticate({ session_token });
      const { authentication_factors, expires_at } = member_session;
      return { factors: authentication_factors.map((factor) => factor.delivery_method), expires_at };
    },
    fails: (route, fault) => sandbox.addFault(project.uuid, { route, ...fault }),
  };
}

/** Leaves a second factor to the members, of whom nobody has turned it on. */
export function withoutMfa(seed: Seed): void {
  for (const organization of seed.organizations) {
    organization.mfa_policy = 'OPTIONAL';
    for (const member of organization.members ?? []) member.mfa_enrolled = false;
  }
}

function secretOf(email: string): string {
  const found = Object.entries(seededTotpSecrets).find(([address]) => address === email);
  if (!found) throw new Error(`The default seed has no authenticator app of ${email}.`);
  return found[1];
}
