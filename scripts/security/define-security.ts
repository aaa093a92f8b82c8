import { withoutSecrets } from '../../src/env/secrets.ts';

/** Directives of a Content Security Policy that your own pages may add hosts to. Scripts of others: bundle them. */
export type OpenDirective = 'connect-src' | 'font-src' | 'frame-src' | 'img-src' | 'media-src' | 'style-src';

type AllowedHosts = Readonly<Partial<Record<OpenDirective, readonly string[]>>>;

/** What `security.config.ts` says. */
export interface SecurityConfig {
  /**
   * Hosts that your own pages need, by directive, such as `{ 'connect-src': ['https://api.example.com'] }`.
   *
   * @default none
   */
  readonly allow?: AllowedHosts;

  /**
   * The same for `npm start` alone, where a host may be one without https: an API of your own on this machine, such as
   * `{ 'connect-src': ['http://localhost:8080'] }`. No build has it.
   *
   * @default none
   */
  readonly allowInDevelopment?: AllowedHosts;

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
/** On one's own machine there is plain HTTP, and IPv6 has its own way of writing. */
const DEVELOPMENT_SOURCE =
  /^(?:https?|wss?):\/\/(?:\[[0-9a-f:]+\]|(?:\*\.)?[a-z0-9.-]+)(?::(?:\d+|\*))?(?:\/[^\s;,'"$\\]*)?$/i;

/** Whether a text is an address that a policy may hold as it is. */
export const isSource = (text: string): boolean => SOURCE.test(text);

/** Whether it is one that the policy of `npm start` may hold. */
export const isDevelopmentSource = (text: string): boolean => DEVELOPMENT_SOURCE.test(text);

/** What is wrong with a security config, each a sentence. */
export function securityProblems({
  allow = {},
  allowInDevelopment = {},
  organizationLogos = [],
}: SecurityConfig): string[] {
  const inDevelopment = listed(allowInDevelopment)
    .filter(({ source }) => !isDevelopmentSource(source))
    .map(({ option, source }) =>
      problem(`allowInDevelopment.${option}`, source, 'Write an address such as `http://localhost:8080`.'),
    );
  const everywhere = listed({ ...allow, organizationLogos })
    .filter(({ source }) => !isSource(source))
    .map(({ option, source }) => problem(option, source, adviceOn(option, source)));
  return [...everywhere, ...inDevelopment];
}

const listed = (sources: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(sources).flatMap(([option, each]) => each.map((source) => ({ option, source })));

const problem = (option: string, source: string, advice: string): string =>
  `security.config.ts: \`${option}\` has \`${withoutSecrets(source)}\`. ${advice}`;

/** What is right while developing is a mistake only in its place. */
function adviceOn(option: string, source: string): string {
  const advice = 'Write an address such as `https://api.example.com`.';
  return isDevelopmentSource(source) && option !== 'organizationLogos'
    ? `${advice} Without https it can be allowed for \`npm start\` alone: list it in \`allowInDevelopment\`.`
    : advice;
}
