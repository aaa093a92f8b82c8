import { cookieWarnings } from './cookie-options.ts';
import type { LoginFacts } from './facts.ts';
import { type Finding, finding } from './finding.ts';
import { strayRedirects } from './stray-redirects.ts';
import { unusedWording } from './unused-wording.ts';

const THIRTY_DAYS = 30 * 24 * 60;

/** What is legal and may surprise. */
export function loginWarnings(facts: LoginFacts): Finding[] {
  return [
    ...unseenOrder(facts),
    ...longSession(facts),
    ...ssoAlone(facts),
    ...strayRedirects(facts),
    ...unusedWording(facts),
    ...cookieWarnings(facts),
  ];
}

function unseenOrder({
  options: { mfaProductInclude: include, mfaProductOrder: order },
}: LoginFacts): Finding[] {
  if (include?.length !== 1 || order?.length !== 1) return [];
  return [
    finding(
      ['config', 'mfaProductOrder'],
      order,
      `orders the one method that \`mfaProductInclude\` lists, so nobody sees it, but in organizations whose own \`mfa_methods\` are RESTRICTED to both. Remove it, unless there are such organizations.`,
    ),
  ];
}

function longSession({ options: { sessionOptions } }: LoginFacts): Finding[] {
  const minutes = sessionOptions?.sessionDurationMinutes ?? 0;
  if (minutes <= THIRTY_DAYS) return [];
  return [
    finding(
      ['config', 'sessionOptions', 'sessionDurationMinutes'],
      minutes,
      `is ${minutes}: members stay signed in for ${Math.round(minutes / 1440)} days, also on a device that they lost. 30 days are 43200. Stytch refuses more than the longest session set in its dashboard.`,
    ),
  ];
}

function ssoAlone({ options: { products, authFlowType } }: LoginFacts): Finding[] {
  if (authFlowType !== 'Organization' || products?.some((product) => product !== 'sso') !== false) return [];
  return [
    finding(
      ['config', 'products'],
      products,
      'lists `sso` alone: members of an organization without an active SSO connection see no way to sign in. List another product too, unless every organization has one.',
    ),
  ];
}
