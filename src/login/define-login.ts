import type { B2BProducts, StytchB2BProps, StytchB2BUIConfig } from '@stytch/react/b2b';

type Option<Name extends keyof StytchB2BUIConfig> = NonNullable<StytchB2BUIConfig[Name]>;
type Prop<Name extends keyof StytchB2BProps> = NonNullable<StytchB2BProps[Name]>;

/** A primary factor, by the name it has in the SDK's `B2BProducts`. */
type ProductName = keyof typeof B2BProducts;

/**
 * The `config` of `<StytchB2B>`, with two differences: `products` are names, and there is no
 * `organizationSlug`, because the address (`/login/:slug`) says which organization it is.
 */
export interface LoginOptions extends Omit<StytchB2BUIConfig, 'products' | 'organizationSlug'> {
  /**
   * The flow at `/login`. `Discovery`: members prove their address first, then pick an organization.
   * `Organization`: the organization comes from the address, by the slug pattern of the Stytch project.
   *
   * `/login/:slug` always uses `Organization`, and a discovery link always stays in `Discovery`.
   */
  authFlowType: Option<'authFlowType'>;

  /**
   * The primary factors on the first screen, from top to bottom.
   *
   * In `Organization` flow, an organization with `auth_methods: RESTRICTED` hides those it does not allow.
   */
  products: readonly ProductName[];

  /** `sessionDurationMinutes`: how long a session lasts, in minutes, from 5 to 527040 (366 days). */
  sessionOptions: Option<'sessionOptions'>;

  /**
   * The second factors a member may enrol in. With two, the member chooses; with one, the chooser is
   * skipped and its enrolment opens at once.
   *
   * - An empty list means *all* methods, not none.
   * - An organization with `mfa_methods: RESTRICTED` overrides this: its own list counts.
   * - A member who is enrolled already is asked for what they enrolled in, whatever this says.
   * - Whether a second factor is asked for at all is the organization's `mfa_policy`.
   *
   * @default both methods
   */
  mfaProductInclude?: Option<'mfaProductInclude'>;

  /**
   * The order of the second factors in the chooser, first on top.
   *
   * - It orders the chooser only: a method left out is appended, not hidden.
   * - A returning member never sees the chooser: they get their default method, else TOTP before SMS.
   *
   * @default ['totp', 'smsOtp']
   */
  mfaProductOrder?: Option<'mfaProductOrder'>;

  /** `locale` of the text message: `en`, `es`, `pt-br` or another that Stytch offers. @default English */
  smsOtpOptions?: Option<'smsOtpOptions'>;

  /**
   * Where emailed links land, their templates, language and lifetime (in minutes, 5 to 10080).
   *
   * The redirect URLs must be listed, letter for letter, in the Stytch dashboard.
   *
   * @default all redirect URLs: `/authenticate` at the origin of the page; lifetimes: 60
   */
  emailMagicLinksOptions?: Option<'emailMagicLinksOptions'>;

  /** Templates and language of emailed codes; for the product `emailOtp`. */
  emailOtpOptions?: Option<'emailOtpOptions'>;

  /**
   * Redirect URLs, templates and the lifetime of reset links (in minutes, 5 to 10080); for the product `passwords`.
   *
   * @default `resetPasswordRedirectURL`: `/reset-password`, the other URLs: `/authenticate`, at the origin of the
   * page; lifetime: 30
   */
  passwordOptions?: Option<'passwordOptions'>;

  /** Redirect URLs for single sign-on; for the product `sso`. @default both: `/authenticate` at the page's origin */
  ssoOptions?: Option<'ssoOptions'>;

  /**
   * The providers and their redirect URLs; needed by the product `oauth`.
   *
   * @default all redirect URLs: `/authenticate` at the origin of the page; no providers
   */
  oauthOptions?: Option<'oauthOptions'>;

  /**
   * Skips the list of organizations for members of exactly one (`Discovery` only). Pending invitations and
   * organizations they could join keep the list unless ignored here. @default the list is always shown
   */
  directLoginForSingleMembership?: Option<'directLoginForSingleMembership'>;

  /**
   * Creates an organization at once for someone who belongs to none (`Discovery` only). No effect when the
   * Stytch dashboard forbids creating organizations from the browser. @default false
   */
  directCreateOrganizationForNoMembership?: Option<'directCreateOrganizationForNoMembership'>;

  /**
   * Hides "Create an organization" in the list (`Discovery` only). `false` does not show it when the Stytch
   * dashboard forbids it. @default false
   */
  disableCreateOrganization?: Option<'disableCreateOrganization'>;
}

/** The props of `<StytchB2B>`, as data. */
export interface LoginConfig {
  /** What the widget offers. */
  config: LoginOptions;

  /**
   * Theme, logo and icons. A theme given here is laid over the app's own (`login/widget-theme.ts`), so name
   * only what differs. A pair of themes means light and dark; a single one is used for both.
   */
  presentation?: Prop<'presentation'>;

  /** Wording by message id (`@stytch/react/messages/b2b/en.po`), in ICU MessageFormat. @default English */
  strings?: Prop<'strings'>;

  /** Told of every event and error of the widget, before the app acts on it. */
  callbacks?: Prop<'callbacks'>;
}

/** Gives `src/login.config.ts` its types. */
export function defineLogin(login: LoginConfig): LoginConfig {
  return login;
}
