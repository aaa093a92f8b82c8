import type { LoginConfig } from '../../src/login/define-login.ts';
import { type AppProject, apiOrigin } from '../stytch/api-origin.ts';
import { isDevelopmentSource, isSource, type OpenDirective, type SecurityConfig } from './define-security.ts';

/** Where the app runs: on the sandbox beside it, or with a Stytch project. */
export type StytchPlace = 'sandbox' | AppProject;

/** Who may be loaded and called, by directive; and whether that lets in scripts that are not ours. */
export interface AllowedSources {
  readonly directives: Readonly<
    Record<'connect' | 'font' | 'frame' | 'img' | 'media' | 'script' | 'style', string[]>
  >;
  readonly foreignScripts: boolean;
  readonly oneTap: boolean;
}

interface Part {
  readonly connect: readonly string[];
  readonly frame: readonly string[];
  readonly script: readonly string[];
  readonly style?: readonly string[];
}

/** As Google lists them for reCAPTCHA and for Sign in with Google. */
const CAPTCHA: Part = {
  connect: ['https://www.google.com/recaptcha/'],
  frame: ['https://www.google.com/recaptcha/', 'https://recaptcha.google.com/recaptcha/'],
  script: ['https://www.google.com/recaptcha/', 'https://www.gstatic.com/recaptcha/'],
};
const ONE_TAP: Part = {
  connect: ['https://accounts.google.com/gsi/'],
  frame: ['https://accounts.google.com/gsi/'],
  script: ['https://accounts.google.com/gsi/client'],
  style: ['https://accounts.google.com/gsi/style'],
};
function fingerprint({
  dfppaUrl = 'telemetry.stytch.com',
  dfpCdnUrl = 'elements.stytch.com',
}: FingerprintHosts): Part {
  return {
    connect: [`https://${dfppaUrl}/submit`],
    frame: [],
    script: [`https://${dfpCdnUrl}/telemetry.js`],
  };
}
type FingerprintHosts = Pick<LoginConfig, 'dfppaUrl' | 'dfpCdnUrl'>;

const KEYWORDS: readonly string[] = ["'self'", 'data:', 'https:'];

/** Exactly whom the app, with this login config, loads from and calls. @param login undefined where it can't be read */
export function allowedSources(
  place: StytchPlace,
  login: LoginConfig | undefined,
  { allow = {}, botProtection = [], organizationLogos }: SecurityConfig,
): AllowedSources {
  const oneTap = login !== undefined && offersOneTap(login);
  const foreign = [
    ...(botProtection.includes('captcha') ? [CAPTCHA] : []),
    ...(botProtection.includes('fingerprint') ? [fingerprint(login ?? {})] : []),
    ...(oneTap ? [ONE_TAP] : []),
  ];
  const ofForeign = (kind: keyof Part) => foreign.flatMap((part) => part[kind] ?? []);
  const logos = organizationLogos ? [...organizationLogos, ...ownLogo(login)] : ['https:'];
  return {
    directives: {
      // Its own, for client events and an API that is served beside it.
      connect: whole(["'self'", ...apiOf(place), ...ofForeign('connect'), ...(allow['connect-src'] ?? [])]),
      font: whole(allow['font-src'] ?? []),
      frame: whole([phoneFrameOf(place), ...ofForeign('frame'), ...(allow['frame-src'] ?? [])]),
      // `data:` is how the widget draws the QR code of an authenticator app.
      img: whole(["'self'", 'data:', ...logos, ...(allow['img-src'] ?? [])]),
      media: whole(allow['media-src'] ?? []),
      script: whole(["'self'", ...ofForeign('script')]),
      style: whole(["'self'", ...ofForeign('style'), ...(allow['style-src'] ?? [])]),
    },
    foreignScripts: foreign.length > 0,
    oneTap,
  };
}

/** The same for the app under `npm start`, with the hosts that are allowed there alone. */
export function developmentSources(
  sources: AllowedSources,
  { allowInDevelopment = {} }: SecurityConfig,
): AllowedSources {
  const { connect, font, frame, img, media, style } = sources.directives;
  const added = (directive: OpenDirective) =>
    (allowInDevelopment[directive] ?? []).filter(isDevelopmentSource);
  return {
    ...sources,
    directives: {
      ...sources.directives,
      connect: [...connect, ...added('connect-src')],
      font: [...font, ...added('font-src')],
      frame: [...frame, ...added('frame-src')],
      img: [...img, ...added('img-src')],
      media: [...media, ...added('media-src')],
      style: [...style, ...added('style-src')],
    },
  };
}

/** Without what would end the directive or the header: a build is refused for it, and a server lets it in nowhere. */
const whole = (sources: readonly string[]): string[] =>
  sources.filter((source) => KEYWORDS.includes(source) || isSource(source));

const apiOf = (place: StytchPlace): string[] => (place === 'sandbox' ? [] : [apiOrigin(place)]);

/**
 * Parses phone numbers, and has no custom domain. Needed by every config: an organization's policy may ask for texted
 * codes that the config leaves out.
 */
const phoneFrameOf = (place: StytchPlace): string =>
  place === 'sandbox' ? "'self'" : 'https://js.stytch.com/clientside-services/index.html';

function offersOneTap({ config }: LoginConfig): boolean {
  const providers = config.oauthOptions?.providers ?? [];
  return (
    config.products.includes('oauth') &&
    providers.some((provider) => typeof provider === 'object' && 'one_tap' in provider && provider.one_tap)
  );
}

function ownLogo(login: LoginConfig | undefined): string[] {
  const url = login?.presentation?.options?.logo?.url;
  return url !== undefined && URL.canParse(url) && url.startsWith('https:') ? [new URL(url).origin] : [];
}
