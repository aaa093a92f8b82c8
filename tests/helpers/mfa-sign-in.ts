import { http } from 'msw';
import type { Seed } from '#sandbox';
import { createSandbox, type Sandbox } from '#sandbox';
import { forwardToSandbox } from '#sandbox/msw';
import { Inbox, newProject, type TestProject } from '#sandbox/testing';
import { stytchTestEnvironment } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { loginConfig } from './login-config.ts';
import type { MfaCase } from './mfa-space.ts';
import { type RenderedApp, renderApp } from './render-app.tsx';

const EMAIL = 'member@case.test';

/** How many texts were sent so far, by whom. */
export interface Texts {
  byStytch: number;
  byWidget: number;
}

/**
 * Opens the emailed link of an organization's only member, in a sandbox that holds nothing else and answers
 * until `stytchTestEnvironment.resetHandlers()`.
 */
export async function openLink(one: MfaCase): Promise<Pick<RenderedApp, 'user'> & { texts(): Texts }> {
  const sandbox = createSandbox({ seed: seedOf(one) });
  let byWidget = 0;
  const countAndPassOn = http.post('*/b2b/otps/sms/send', () => {
    byWidget += 1;
  });
  stytchTestEnvironment.use(countAndPassOn, forwardToSandbox(sandbox));
  const project = newProject();
  const inbox = new Inbox(sandbox, project);
  await sendLink(sandbox, project);
  const { pathname, search } = await inbox.landing(EMAIL);
  const { user } = renderApp({ path: pathname + search, login: configOf(one), project });
  return { user, texts: () => ({ byStytch: inbox.messages('sms').length - byWidget, byWidget }) };
}

async function sendLink(sandbox: Sandbox, { projectId, secret }: TestProject): Promise<void> {
  const request = new Request('https://test.stytch.com/v1/b2b/magic_links/email/login_or_signup', {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${projectId}:${secret}`)}` },
    body: JSON.stringify({ organization_id: 'case', email_address: EMAIL }),
  });
  const response = await sandbox.fetch(request);
  if (!response.ok) throw new Error(await response.text());
}

function configOf({ mfaProductInclude, mfaProductOrder }: MfaCase): LoginConfig {
  const { mfaProductInclude: _, mfaProductOrder: __, ...config } = loginConfig.config;
  return {
    ...loginConfig,
    config: {
      ...config,
      ...(mfaProductInclude && { mfaProductInclude: [...mfaProductInclude] }),
      ...(mfaProductOrder && { mfaProductOrder: [...mfaProductOrder] }),
    },
  };
}

function seedOf(one: MfaCase): Seed {
  return {
    organizations: [
      {
        organization_name: 'Case',
        organization_slug: 'case',
        mfa_policy: one.mfaPolicy,
        ...(one.mfaMethods === 'RESTRICTED' && { allowed_mfa_methods: [...one.allowedMfaMethods] }),
        members: [
          {
            email_address: EMAIL,
            mfa_enrolled: one.mfaEnrolled,
            is_breakglass: one.isBreakglass ?? false,
            ...(one.phone !== 'none' && {
              mfa_phone_number: '+12025550143',
              mfa_phone_number_verified: one.phone === 'verified',
            }),
            ...(one.authenticatorApp && { totp_secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' }),
            ...(one.defaultMfaMethod && { default_mfa_method: one.defaultMfaMethod }),
          },
        ],
      },
    ],
  };
}
