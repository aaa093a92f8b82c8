import { withoutSecrets } from '../../src/secrets.ts';

/** Directives of a Content Security Policy that your own pages may add hosts to. Scripts of others: bundle them. */
type OpenDirective = 'connect-src' | 'font-src' | 'frame-src' | 'img-src' | 'media-src' | 'style-src';

/** What `security.config.ts` says. */
export interface SecurityConfig {
  /**
   * Hosts that your own pages need, by directive, such as `{ 'connect-src': ['https://api.example.com'] }`.
   *
   * @default none
   */
  readonly allow?: Readonly<Partial<Record<OpenDirective, readonly string[]>>>;

  /**
   * The bot protection that is switched on in the Stytch dashboard, which tells nobody but the running SDK. Each
   * loads a script of others: `captcha` from Google (reCAPTCHA), `fingerprint` from Stytch (device fingerprinting).
   * These set script addresses as text, so that Trusted Types can't be required any more.
   *
   * @default none
   */
  readonly botProtection?: readonly ('captcha' | 'fingerprint')[];

  /**
   * Hosts of your organizations' logos, which the widget shows. Listed, they are the only ones that images come
   * from, beside those of the login config and of `allow`.
   *
   * @default any host, by https: a logo's address is a setting of the organization, not known when building
   */
  readonly organizationLogos?: readonly string[];
}

/** Gives `security.config.ts` its types. */
export const defineSecurity = (security: SecurityConfig): SecurityConfig => security;

/** An address without what would end the source, the directive or the header it is written into, or is a variable to nginx. */
const SOURCE = /^(?:https|wss):\/\/(?:\*\.)?[a-z0-9.-]+(?::\d+)?(?:\/[^\s;,'"$\\]*)?$/i;

/** Whether a text is an address that a policy may hold as it is. */
export const isSource = (text: string): boolean => SOURCE.test(text);

/** What is wrong with a security config, each a sentence. */
export function securityProblems({ allow = {}, organizationLogos = [] }: SecurityConfig): string[] {
  const listed = Object.entries({ ...allow, organizationLogos }).flatMap(([option, sources]) =>
    sources.map((source) => ({ option, source })),
  );
  return listed
    .filter(({ source }) => !isSource(source))
    .map(
      ({ option, source }) =>
        `security.config.ts: \`${option}\` has \`${withoutSecrets(source)}\`. Write an address such as \`https://api.example.com\`.`,
    );
}
