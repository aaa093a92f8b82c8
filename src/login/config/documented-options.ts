import type { StytchClientOptions } from '@stytch/react/b2b';
import type { Option, Prop } from './sdk-types.ts';

// What an editor shows of the options within others, on most of which the SDK's types say nothing. They
// extend the SDK's, so that a new one is there without a word from here.

/** Where Stytch leads members back to whose organization is known. */
interface Redirects {
  /**
   * Where members land who sign in: a whole address, or a path of this app. Listed in the Stytch dashboard as a
   * redirect URL for Login. @default `/authenticate` at the origin of the page
   */
  loginRedirectURL?: string;
  /**
   * Where those land who join an organization: a whole address, or a path of this app. Listed in the Stytch
   * dashboard as a redirect URL for Sign-up. @default `/authenticate` at the origin of the page
   */
  signupRedirectURL?: string;
}

interface DiscoveryRedirect {
  /**
   * Where members land who pick their organization next (`Discovery`): a whole address, or a path of this app.
   * Listed in the Stytch dashboard as a redirect URL for Discovery. @default `/authenticate` at the origin of the page
   */
  discoveryRedirectURL?: string;
}

interface Templates {
  /** Id of the template, in the Stytch dashboard, of emails to members who sign in. @default Stytch's own */
  loginTemplateId?: string;
  /** Id of the template, in the Stytch dashboard, of emails to those who join. @default Stytch's own */
  signupTemplateId?: string;
}

interface EmailLanguage {
  /** Language of these emails: `en`, `es`, `pt-br` or `fr`. @default the language of the page */
  locale?: string;
}

interface SessionOptions extends Option<'sessionOptions'> {
  /**
   * How long members stay signed in, in whole minutes from 5 to 527040 (366 days), from the sign-in and whether they
   * use it or not. Stytch refuses more than the longest session set in its dashboard, and nobody can sign in then.
   */
  sessionDurationMinutes: number;
}

interface SmsOtpOptions extends Option<'smsOtpOptions'> {
  /**
   * Language of the text message: `en`, `es`, `pt-br`, `fr`, `it`, `de-DE`, `ja` or another that Stytch offers.
   * @default the language of the page
   */
  locale?: string;
}

interface EmailMagicLinksOptions
  extends Redirects,
    DiscoveryRedirect,
    Templates,
    EmailLanguage,
    Option<'emailMagicLinksOptions'> {}

interface EmailOtpOptions extends Templates, EmailLanguage, Option<'emailOtpOptions'> {}

interface PasswordOptions extends DiscoveryRedirect, EmailLanguage, Option<'passwordOptions'> {
  /**
   * Where members land who rather sign in by the link that the reset email has, too: a whole address, or a path of
   * this app. @default `/authenticate` at the origin of the page
   */
  loginRedirectURL?: string;
  /**
   * Where a new password is set: a whole address, or a path of this app. Listed in the Stytch dashboard as a redirect
   * URL for Reset password, Login and Sign-up. @default `/reset-password` at the origin of the page
   */
  resetPasswordRedirectURL?: string;
  /** How long the link to set a password is good for, in whole minutes from 5 to 10080 (7 days). */
  resetPasswordExpirationMinutes?: number;
  /** Id of the template, in the Stytch dashboard, of the emails to reset a password. @default Stytch's own */
  resetPasswordTemplateId?: string;
  /** Id of the template, in the Stytch dashboard, of the emails to confirm an address first. @default Stytch's own */
  verifyEmailTemplateId?: string;
}

interface SsoOptions extends Redirects, Option<'ssoOptions'> {}

interface OauthOptions extends Redirects, DiscoveryRedirect, Option<'oauthOptions'> {
  /**
   * The providers, each with a button, from top to bottom: `google`, `microsoft`, `hubspot`, `slack`, `github`, or an
   * object with the `type` and its scopes. Each needs its keys in the Stytch dashboard, and an organization with
   * `auth_methods: RESTRICTED` hides those that it does not allow.
   */
  providers: Option<'oauthOptions'>['providers'];
  /** Stytch's widget does not use it: texts have the language of `smsOtpOptions`. */
  locale?: string;
}

/** The SDK's options, each with its documentation, by the name it has in `config`. */
export interface DocumentedOptions {
  sessionOptions: SessionOptions;
  smsOtpOptions: SmsOtpOptions;
  emailMagicLinksOptions: EmailMagicLinksOptions;
  emailOtpOptions: EmailOtpOptions;
  passwordOptions: PasswordOptions;
  ssoOptions: SsoOptions;
  oauthOptions: OauthOptions;
}

type SdkCookieOptions = NonNullable<StytchClientOptions['cookieOptions']>;

export interface CookieOptions extends SdkCookieOptions {
  /** Name of the cookie that holds the session's token. @default 'stytch_session' */
  opaqueTokenCookieName?: string;
  /** Name of the cookie that holds the session's JWT, which a backend reads. @default 'stytch_session_jwt' */
  jwtCookieName?: string;
  /**
   * Name of the cookie that holds a sign-in which waits for its next step.
   * @default 'stytch_intermediate_session_token'
   */
  istCookieName?: string;
  /** Path at and below which pages are signed in: the one that the whole app is served below. @default '/' */
  path?: string;
  /**
   * Host name whose subdomains get the cookies too: the app's own, or a parent of it. It needs
   * `availableToSubdomains`. @default the app's own
   */
  domain?: string;
  /**
   * Whether all hosts below `domain` get the cookies: each can then act as the member. No effect on localhost.
   * @default false
   */
  availableToSubdomains?: boolean;
}

type SdkPresentation = Prop<'presentation'>;

export interface DocumentedPresentation extends SdkPresentation {
  /**
   * Colours, fonts and measures, as values of CSS, laid over those of the app: name only what differs. A list of two is
   * a theme for light and one for dark, of which `colorScheme` decides; a single theme is used for both.
   * @default the app's own, from `ui/tokens.css`
   */
  theme?: NonNullable<SdkPresentation['theme']>;
  /** Logo, whether the title is shown, and the ids of fields and buttons. @default no logo, and the title shown */
  options?: NonNullable<SdkPresentation['options']>;
  /** Icons of your own in place of Stytch's, by name: components of React. @default Stytch's */
  icons?: NonNullable<SdkPresentation['icons']>;
}
