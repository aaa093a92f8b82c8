// Longer than 200 lines for its comments, which are what completion shows of each option.
import type { Strings, StytchB2BUIConfig } from '@stytch/react/b2b';
import type { PageLocale } from '../../locales/locale.ts';
import type { CookieOptions, DocumentedOptions, DocumentedPresentation } from './documented-options.ts';
import type {
  CheckedDiscoveryOption,
  CheckedFlow,
  CheckedInclude,
  CheckedOrder,
  CheckedProductOptions,
  CheckedProducts,
  CheckedSlug,
} from './option-checks.ts';
import type { FlowName, MfaList, Option, ProductList, Prop } from './sdk-types.ts';

/**
 * The options of `config` that are explained or checked here; the SDK's others follow below.
 *
 * Its parameters are what a config has written out, by which `defineLogin` checks it.
 */
interface OwnOptions<
  Flow extends FlowName,
  Products extends ProductList,
  Include extends MfaList,
  Order extends MfaList,
> {
  /**
   * The flow at `/login`. `Discovery`: members prove their address first, then pick an organization.
   * `Organization`: the organization comes from the address, by the slug pattern of the Stytch project.
   *
   * `/login/:slug` always uses `Organization`, and a discovery link always stays in `Discovery`.
   */
  authFlowType: CheckedFlow<Flow>;

  /**
   * The primary factors on the first screen, from top to bottom.
   *
   * In `Organization` flow, an organization with `auth_methods: RESTRICTED` hides those it does not allow, and `sso`
   * shows only where it has an active SSO connection.
   */
  products: CheckedProducts<Products>;

  /** `sessionDurationMinutes`: how long a session lasts, in minutes, from 5 to 527040 (366 days). */
  sessionOptions: DocumentedOptions['sessionOptions'];

  /**
   * The second factors a member may enrol in. With two, the member chooses; with one, the chooser is
   * skipped and its enrolment opens at once.
   *
   * - It must list `smsOtp`, the second factor of this app. Stytch takes an empty list for *all* methods.
   * - An organization with `mfa_methods: RESTRICTED` overrides this: its own list counts.
   * - A member who is enrolled already is asked for what they enrolled in, whatever this says.
   * - Whether a second factor is asked for at all is the organization's `mfa_policy`.
   *
   * @default both methods
   */
  mfaProductInclude?: CheckedInclude<Include>;

  /**
   * The order of the second factors in the chooser, first on top.
   *
   * - It orders the chooser only, and must name each included method: Stytch would put one left out last, not hide it.
   * - A returning member never sees the chooser: they are asked for their default method, else for what Stytch
   *   chooses, which is the text where they have a number.
   *
   * @default ['totp', 'smsOtp']
   */
  mfaProductOrder?: CheckedOrder<Include, Order>;

  /** Language of the text message. @default the language of the page */
  smsOtpOptions?: DocumentedOptions['smsOtpOptions'];

  /**
   * Where emailed links land, their templates, language and lifetime (in minutes, 5 to 10080).
   *
   * A redirect URL is a whole address, or a path of this app such as `/authenticate`. It must be listed, letter for
   * letter and with its origin, in the Stytch dashboard.
   *
   * @default all redirect URLs: `/authenticate` at the origin of the page; lifetimes: 60
   */
  emailMagicLinksOptions?: CheckedProductOptions<'emailMagicLinksOptions', Products>;

  /** Templates and language of emailed codes; for the product `emailOtp`. */
  emailOtpOptions?: CheckedProductOptions<'emailOtpOptions', Products>;

  /** Redirect URLs, templates and the lifetime of reset links in minutes; for the product `passwords`. */
  passwordOptions?: CheckedProductOptions<'passwordOptions', Products>;

  /** Redirect URLs for single sign-on; for the product `sso`. */
  ssoOptions?: CheckedProductOptions<'ssoOptions', Products>;

  /** The providers and their redirect URLs; needed by the product `oauth`. */
  oauthOptions?: CheckedProductOptions<'oauthOptions', Products>;

  /**
   * Skips the list of organizations for members of exactly one (`Discovery` only). Pending invitations and
   * organizations they could join keep the list unless ignored here. @default the list is always shown
   */
  directLoginForSingleMembership?: CheckedDiscoveryOption<'directLoginForSingleMembership', Flow>;

  /**
   * Creates an organization at once for someone who belongs to none (`Discovery` only). No effect when the
   * Stytch dashboard forbids creating organizations from the browser. @default false
   */
  directCreateOrganizationForNoMembership?: CheckedDiscoveryOption<
    'directCreateOrganizationForNoMembership',
    Flow
  >;

  /**
   * Hides "Create an organization" in the list (`Discovery` only). `false` does not show it when the Stytch
   * dashboard forbids it. @default false
   */
  disableCreateOrganization?: CheckedDiscoveryOption<'disableCreateOrganization', Flow>;

  /**
   * The organization of `/login` (`Organization` only), by its slug. `/login/:slug` is still for whichever it names.
   *
   * In development it is one of the sandbox, such as `acme`.
   *
   * @default the one that the address names by the URL template of the Stytch project; where that has none, none
   */
  organizationSlug?: CheckedSlug<Flow>;

  /** @deprecated by Stytch: `presentation.options.enableShadowDOM` does the same. @default false */
  enableShadowDOM?: Option<'enableShadowDOM'>;
}

type AnyOwnOptions = OwnOptions<FlowName, ProductList, MfaList, MfaList>;

/** The `config` of `<StytchB2B>`, with one difference: `products` are names. */
export interface CheckedOptions<
  Flow extends FlowName,
  Products extends ProductList,
  Include extends MfaList,
  Order extends MfaList,
> extends OwnOptions<Flow, Products, Include, Order>,
    Omit<StytchB2BUIConfig, keyof AnyOwnOptions> {}

/** The `config` of `<StytchB2B>`, unchecked. */
export interface LoginOptions extends CheckedOptions<FlowName, ProductList, MfaList, MfaList> {}

/** The language of the pages: a fixed one, or `auto`, the browser's. */
export type LocaleChoice = 'auto' | PageLocale;

/** The colours of the pages: light, dark, or `auto`, as the visitor's system is set. */
export type ColorScheme = 'auto' | 'light' | 'dark';

/** The props of `<StytchB2B>` and the options of the SDK's client, as data, and three options of this app: `locale`, `colorScheme`
 * and `newOrganizations`. */
export interface LoginOf<Options> {
  /** What the widget offers. */
  config: Options;

  /**
   * Theme, logo and icons. A theme given here is laid over the app's own (`login/widget-theme.ts`), so name
   * only what differs. A pair of themes means light and dark, as `colorScheme` says; a single one is used for both.
   */
  presentation?: DocumentedPresentation;

  /**
   * Wording by message id (`@stytch/react/messages/b2b/en.po`), in ICU MessageFormat, laid over that of the page's
   * language. It counts in every language: to reword one alone, edit its pack in `src/login/locales/`.
   *
   * @default Stytch's wording in English, ours in other languages
   */
  strings?: Strings;

  /**
   * `onEvent` is told of every event of the widget, before the app acts on it, and `onError` of every error that
   * Stytch answers. One that throws or rejects is reported to the page (`reportError`) and never stops a sign-in.
   *
   * An event holds what Stytch answered: addresses, numbers and tokens. See `docs/client-events.md`.
   */
  callbacks?: Prop<'callbacks'>;

  /**
   * Ours, not Stytch's: the language of every page, of the widget, and of Stytch's emails and texts where their
   * options name none. `auto`: the first language of the browser's list that there is, else English.
   * `pseudo`: English, disguised, to find text that can't be translated; in a build it is English.
   *
   * Stytch leaves in English: names of countries, and errors for which the widget has no message of its own.
   *
   * @default 'auto'
   */
  locale?: LocaleChoice;

  /**
   * Ours, not Stytch's: the colours of every page. `auto`: as the visitor's system is set.
   *
   * @default 'auto'
   */
  colorScheme?: ColorScheme;

  /**
   * The SDK's client option: whether a session goes on by itself while a page for members is open, for
   * `sessionDurationMinutes` from each time that Stytch is asked, which is every three minutes. `false`: it ends that
   * long after the sign-in, and the member is asked shortly before whether to go on.
   *
   * Open is enough, in any tab and with nobody there, as long as the computer is awake and the browser lets the tab
   * run. So a session then has no end on a device that is left behind unlocked, or that someone else holds: leave it
   * `false` where sessions must end when nobody is active. A page that is closed lets the session end as it would.
   *
   * In development, reload the page after changing it.
   *
   * @default false
   */
  keepSessionAlive?: boolean;

  /**
   * Ours, not Stytch's: settings of the organizations that members create (`Discovery`), at the sign-in that creates
   * them. Their admins can change them later. Those that exist keep theirs: see `npm run require-mfa`.
   *
   * @default what Stytch gives a new organization, whose `mfa_policy` is OPTIONAL
   */
  newOrganizations?: NewOrganizations;

  /**
   * The SDK's client option: names and reach of the cookies that hold the session. Who reads them by name, such as a
   * backend, must know a new one. No effect with HttpOnly cookies, which Stytch sets itself.
   *
   * In development, reload the page after changing it.
   *
   * @default Stytch's names, at every path of the app's own host
   */
  cookieOptions?: CookieOptions;

  /**
   * The SDK's client option: the host name of your own at which Stytch takes what device fingerprinting finds, set up
   * by Stytch's support. No effect in the sandbox. @default Stytch's own
   */
  dfppaUrl?: string;

  /**
   * The SDK's client option: the host name of your own from which the script of device fingerprinting is loaded.
   * No effect in the sandbox. @default Stytch's own
   */
  dfpCdnUrl?: string;
}

/** Settings, by the names that Stytch has for them, of organizations that members create. */
export interface NewOrganizations {
  /**
   * `REQUIRED_FOR_ALL`: everyone in it needs a second factor, and who creates it sets one up at once. `OPTIONAL`: only
   * members whose `mfa_enrolled` is set are asked.
   * @default 'OPTIONAL'
   */
  mfa_policy?: 'REQUIRED_FOR_ALL' | 'OPTIONAL';
}

/** What `src/login.config.ts` gives the app. */
export interface LoginConfig extends LoginOf<LoginOptions> {}
