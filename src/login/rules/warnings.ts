import { cookieWarnings } from './cookie-options.ts';
import type { LoginFacts } from './facts.ts';
import { type Finding, finding } from './finding.ts';
import { longSession } from './session-warnings.ts';
import { strayRedirects } from './stray-redirects.ts';
import { missingLogo, unreadableText } from './theme-warnings.ts';
import { unusedWording } from './unused-wording.ts';

/** What is legal and may surprise. */
export function loginWarnings(facts: LoginFacts): Finding[] {
  return [
    ...unseenOrder(facts),
    ...longSession(facts),
    ...ssoAlone(facts),
    ...namelessOrganization(facts),
    ...oneTap(facts),
    ...strayRedirects(facts),
    ...unusedWording(facts),
    ...cookieWarnings(facts),
    ...unreadableText(facts),
    ...missingLogo(facts),
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

function namelessOrganization({ options: { authFlowType }, given }: LoginFacts): Finding[] {
  if (authFlowType !== 'Organization' || given.has('organizationSlug')) return [];
  return [
    finding(
      ['config', 'authFlowType'],
      authFlowType,
      "is `Organization`, and nothing here names one for `/login`: it finds one only where the Stytch project has a URL template for the address, and in the sandbox never. Name it, as in `organizationSlug: 'acme'`, or lead members to `/login/:slug`.",
    ),
  ];
}

function oneTap({ options: { oauthOptions } }: LoginFacts): Finding[] {
  return (oauthOptions?.providers ?? []).flatMap((provider, at) =>
    typeof provider === 'object' && 'one_tap' in provider && provider.one_tap
      ? [
          finding(
            ['config', 'oauthOptions', 'providers', at, 'one_tap'],
            true,
            'is on: Google One Tap can not be seen here. Google knows no client of the sandbox, and the gallery has no situation of it. Try it with a Stytch project.',
          ),
        ]
      : [],
  );
}
