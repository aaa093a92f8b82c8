import * as v from 'valibot';
import { StytchFailure } from '../stytch/stytch-failure.ts';
import { callSdk, type Page } from './call-sdk.ts';
import { type Diagnosis, notOk } from './diagnosis.ts';

const flag = v.optional(v.boolean(), false);

/** As the SDK's first call answers it. */
export const bootstrapSchema = v.object({
  project_name: v.optional(v.string(), ''),
  vertical: v.optional(v.string(), ''),
  slug_pattern: v.nullish(v.string()),
  create_organization_enabled: flag,
  captcha_settings: v.optional(v.object({ enabled: flag }), { enabled: false }),
  dfp_protected_auth_enabled: flag,
  pkce_required_for_email_magic_links: flag,
  pkce_required_for_password_resets: flag,
  pkce_required_for_oauth: flag,
  pkce_required_for_sso: flag,
});

/** What a project's settings show to everyone who has its public token. */
export type Bootstrap = v.InferOutput<typeof bootstrapSchema>;

/** Asks for the settings that the SDK loads first, which shows whether Stytch takes the token. */
export async function readBootstrap(
  page: Page,
): Promise<{ bootstrap: Bootstrap } | { diagnosis: Diagnosis }> {
  try {
    const answer = await callSdk(page, `/projects/bootstrap/${page.publicToken}`);
    if ('data' in answer) return { bootstrap: v.parse(bootstrapSchema, answer.data) };
    return { diagnosis: refused(page, answer) };
  } catch (error) {
    if (!(error instanceof StytchFailure)) throw error;
    return { diagnosis: { check: 'Frontend', status: 'problem', found: error.message } };
  }
}

function refused(
  { origin }: Page,
  { errorType, message }: { errorType: string; message: string },
): Diagnosis {
  if (errorType === 'bad_domain_for_stytch_sdk')
    return notOk(
      'problem',
      'Frontend',
      `Stytch refuses the SDK at ${origin}.`,
      'Add that to the authorized domains: Stytch dashboard, Frontend SDK.',
    );
  return notOk(
    'problem',
    'Frontend',
    `Stytch does not take the public token: ${message} (${errorType})`,
    'Copy it anew from the Stytch dashboard (API keys), and enable the SDK there (Frontend SDK).',
  );
}
