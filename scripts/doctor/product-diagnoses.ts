import type { MfaMethod } from '../../src/login/config/mfa-types.ts';
import type { ProductName } from '../../src/login/config/sdk-types.ts';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { StytchFailure } from '../stytch/stytch-failure.ts';
import { callSdk, type Page } from './call-sdk.ts';
import { type Diagnosis, notOk, ok } from './diagnosis.ts';

type Product = ProductName | MfaMethod;

/** Of a member that there is nowhere: nothing is sent, and nobody's attempts are counted. */
const NOBODY = {
  organization_id: 'organization-test-00000000-0000-4000-8000-000000000000',
  member_id: 'member-test-00000000-0000-4000-8000-000000000000',
  email_address: 'doctor@example.com',
  code: '000000',
  session_duration_minutes: 60,
};

/** For each product a call that can't succeed, and that Stytch refuses otherwise where the product is off. */
const PROBES: Record<Product, readonly [path: string, body: object]> = {
  emailMagicLinks: ['/b2b/magic_links/authenticate', { ...NOBODY, magic_links_token: 'doctor' }],
  emailOtp: ['/b2b/otps/email/authenticate', NOBODY],
  passwords: ['/b2b/passwords/strength_check', { password: 'violet kettle orbits doctor' }],
  oauth: ['/b2b/oauth/authenticate', { ...NOBODY, oauth_token: 'doctor' }],
  sso: ['/b2b/sso/authenticate', { ...NOBODY, sso_token: 'doctor' }],
  smsOtp: ['/b2b/otps/sms/authenticate', NOBODY],
  totp: ['/b2b/totp/authenticate', NOBODY],
};

const CHECK = 'Products';

/** Whether Stytch lets the browser use what the login config lists, as far as its refusals show it. */
export async function productDiagnoses(page: Page, { config }: LoginConfig): Promise<Diagnosis[]> {
  const include = config.mfaProductInclude;
  const methods: readonly MfaMethod[] = include?.length ? include : ['smsOtp', 'totp'];
  const products: Product[] = [...config.products, ...methods];
  try {
    const isOff = await Promise.all(products.map((product) => isDisabled(page, product)));
    const off = products.filter((_, index) => isOff[index]);
    if (off.length === 0) return [ok(CHECK, `Stytch refuses the browser no call of ${names(products)}.`)];
    return [
      notOk(
        'problem',
        CHECK,
        `The project does not let the browser use ${names(off)}.`,
        'Enable them in the Stytch dashboard (Frontend SDK), or take them out of the login config.',
      ),
    ];
  } catch (error) {
    if (!(error instanceof StytchFailure)) throw error;
    return [notOk('skipped', CHECK, error.message, 'Run this again.')];
  }
}

async function isDisabled(page: Page, product: Product): Promise<boolean> {
  const answer = await callSdk(page, ...PROBES[product]);
  if ('data' in answer || (answer.status < 500 && answer.status !== 429))
    return 'errorType' in answer && answer.errorType === 'endpoint_not_authorized_for_sdk';
  throw new StytchFailure(
    'refused',
    `Asked about \`${product}\`, Stytch answers ${answer.message} (${answer.errorType}).`,
  );
}

function names(products: readonly Product[]): string {
  return products.map((product) => `\`${product}\``).join(', ');
}
