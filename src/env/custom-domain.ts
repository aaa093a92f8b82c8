import { holdsSecret, mayShow } from './secrets.ts';

const HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
const STYTCHS_OWN = /(?:^|\.)stytch\.com$/i;

/**
 * Says in one sentence what keeps `value` from being a custom domain, the host name of your own at which Stytch answers
 * for your project (`login.example.com`); `undefined` when it is one. The sentence never repeats a value that may hold a secret.
 */
export function customDomainProblem(value: string): string | undefined {
  if (holdsSecret(value)) return 'It holds a secret, which must never reach a browser.';
  if (!HOST_NAME.test(value))
    return `It holds ${mayShow(value) ? `\`${value}\`, which is` : `${value.length} characters that are`} not a host name.`;
  if (STYTCHS_OWN.test(value)) return `It holds \`${value}\`, which is Stytch's own host.`;
  return undefined;
}

/** What to do about it. */
export const CUSTOM_DOMAIN_REMEDY =
  "Give the host name of your project's custom domain alone, for example `login.example.com`, or leave it out.";
