// Longer than 200 lines: it is a table of data, whose three parts are compiled together and held against one another.

/** A login config as one would write it, and what is said of it: by the compiler, and by the rules word for word. */
export interface WrongShape {
  name: string;
  /** The options of `config` beside `sessionOptions`, and others after it. */
  config: string;
  rest?: string;
  says: string;
}

const MAGIC = "authFlowType: 'Discovery', products: ['emailMagicLinks']";

/** Shapes whose error has the rule's own sentence, where it is to be corrected. */
export const WRONG_SHAPES: readonly WrongShape[] = [
  {
    name: 'a flow that is not for a login page',
    config: "authFlowType: 'PasswordReset', products: ['passwords']",
    says: '`authFlowType` is `PasswordReset`, a flow that links of reset emails start by themselves. Write `Discovery` or `Organization`.',
  },
  {
    name: 'a product listed twice',
    config: "authFlowType: 'Discovery', products: ['emailMagicLinks', 'sso', 'emailMagicLinks']",
    says: '`products` lists `emailMagicLinks` twice. List each product once.',
  },
  {
    name: 'no product',
    config: "authFlowType: 'Discovery', products: []",
    says: '`products` is empty, so nobody could sign in. List at least one product, such as `emailMagicLinks`.',
  },
  {
    name: 'an included method listed twice',
    config: `${MAGIC}, mfaProductInclude: ['smsOtp', 'totp', 'smsOtp']`,
    says: '`mfaProductInclude` lists `smsOtp` twice. List each method once.',
  },
  {
    name: 'second factors without SMS',
    config: `${MAGIC}, mfaProductInclude: ['totp']`,
    says: '`mfaProductInclude` does not list `smsOtp`, the second factor of this app. Add it.',
  },
  {
    name: 'an empty list of second factors',
    config: `${MAGIC}, mfaProductInclude: []`,
    says: '`mfaProductInclude` is empty, which Stytch takes for all methods. List the methods to offer, or leave it out.',
  },
  {
    name: 'an order that lists a method twice',
    config: `${MAGIC}, mfaProductOrder: ['smsOtp', 'totp', 'totp']`,
    says: '`mfaProductOrder` lists `totp` twice. List each method once.',
  },
  {
    name: 'an order that names a method not included',
    config: `${MAGIC}, mfaProductInclude: ['smsOtp'], mfaProductOrder: ['smsOtp', 'totp']`,
    says: '`mfaProductOrder` names `totp`, which `mfaProductInclude` does not list. Remove it, or include it.',
  },
  {
    name: 'an order that leaves out an included method',
    config: `${MAGIC}, mfaProductInclude: ['smsOtp', 'totp'], mfaProductOrder: ['totp']`,
    says: '`mfaProductOrder` leaves out `smsOtp`, which Stytch would put last. Name every included method.',
  },
  {
    name: 'an order that leaves out a method where all are included',
    config: `${MAGIC}, mfaProductOrder: ['smsOtp']`,
    says: '`mfaProductOrder` leaves out `totp`, which Stytch would put last. Name every included method.',
  },
  ...(
    [
      ['emailMagicLinksOptions', 'emailMagicLinks', "'sso'"],
      ['emailOtpOptions', 'emailOtp', "'emailMagicLinks'"],
      ['passwordOptions', 'passwords', "'emailMagicLinks'"],
      ['ssoOptions', 'sso', "'emailMagicLinks', 'passwords'"],
    ] as const
  ).map(([options, product, listed]) => ({
    name: `${options} without ${product}`,
    config: `authFlowType: 'Discovery', products: [${listed}], ${options}: {}`,
    says: `\`${options}\` is for \`${product}\`, which \`products\` does not list. List it, or remove the options.`,
  })),
  {
    name: 'oauthOptions without oauth',
    config: `${MAGIC}, oauthOptions: { providers: ['google'] }`,
    says: '`oauthOptions` is for `oauth`, which `products` does not list. List it, or remove the options.',
  },
  ...(
    [
      [
        'directLoginForSingleMembership',
        '{ status: true, ignoreInvites: false, ignoreJitProvisioning: false }',
      ],
      ['directCreateOrganizationForNoMembership', 'true'],
      ['disableCreateOrganization', 'true'],
    ] as const
  ).map(([name, value]) => ({
    name: `${name} in the flow Organization`,
    config: `authFlowType: 'Organization', products: ['emailMagicLinks'], ${name}: ${value}`,
    says: `\`${name}\` is about the list of organizations, which the flow \`Organization\` does not show. Remove it, or use \`Discovery\`.`,
  })),
  {
    name: 'an organization for the flow Discovery',
    config: `${MAGIC}, organizationSlug: 'acme'`,
    says: '`organizationSlug` is for the flow `Organization`; in `Discovery` members choose. Remove it, or use `Organization`.',
  },
];

/** Shapes that the compiler refuses in words of its own. The rules' words are their own too. */
export const OTHER_WRONG_SHAPES: readonly (WrongShape & { compilerSays: string })[] = [
  {
    name: 'oauth without its options',
    config: "authFlowType: 'Discovery', products: ['oauth']",
    compilerSays: "required in type 'TheProductOauthNeedsOauthOptionsWithProviders'",
    says: "`oauthOptions` is missing, which the product `oauth` needs. Add it, for example `oauthOptions: { providers: ['google'] }`.",
  },
  {
    name: 'oauth without a provider',
    config: "authFlowType: 'Discovery', products: ['oauth'], oauthOptions: { providers: [] }",
    compilerSays: 'Source has 0 element(s) but target requires 1',
    says: '`oauthOptions.providers` is empty. List at least one provider, such as `google`.',
  },
  {
    name: 'an unknown product',
    config: "authFlowType: 'Discovery', products: ['emailMagicLink']",
    compilerSays: '"emailMagicLink"',
    says: "`products[0]` is 'emailMagicLink'. Did you mean `emailMagicLinks`? Allowed: `emailMagicLinks`, `emailOtp`, `passwords`, `sso`, `oauth`.",
  },
  {
    name: 'an unknown method in the order',
    config: `${MAGIC}, mfaProductOrder: ['sms', 'totp']`,
    compilerSays: '"sms"',
    says: "`mfaProductOrder[0]` is 'sms'. Allowed: `smsOtp`, `totp`.",
  },
  {
    name: 'an unknown option',
    config: `${MAGIC}, mfaProductOrdr: ['totp']`,
    compilerSays: "Did you mean to write 'mfaProductOrder'?",
    says: '`mfaProductOrdr` is no option that Stytch or this app knows. Did you mean `mfaProductOrder`? Correct it, or remove it.',
  },
  {
    name: 'an unknown option of a product',
    config: `${MAGIC}, emailMagicLinksOptions: { loginRedirectUrl: '/authenticate' }`,
    compilerSays: "Did you mean to write 'loginRedirectURL'?",
    says: '`emailMagicLinksOptions.loginRedirectUrl` is no option that Stytch or this app knows. Did you mean `loginRedirectURL`? Correct it, or remove it.',
  },
  {
    name: 'an unknown option beside `config`',
    config: MAGIC,
    rest: 'presntation: {}',
    compilerSays: "Did you mean to write 'presentation'?",
    says: '`presntation` is no option that Stytch or this app knows. Did you mean `presentation`? Correct it, or remove it.',
  },
  {
    name: 'a word where it is yes or no',
    config: MAGIC,
    rest: "keepSessionAlive: 'yes'",
    compilerSays: "Type 'string' is not assignable to type 'boolean'",
    says: "`keepSessionAlive` is 'yes'. Write `true` or `false`.",
  },
  {
    name: 'an unknown colour of the theme',
    config: MAGIC,
    rest: "presentation: { theme: { primry: 'red' } }",
    compilerSays: "'primry' does not exist",
    says: '`presentation.theme.primry` is no option that Stytch or this app knows. Did you mean `primary`? Correct it, or remove it.',
  },
  {
    name: 'an unknown message',
    config: MAGIC,
    rest: "strings: { 'login.titel': 'Welcome' }",
    compilerSays: "''login.titel'' does not exist",
    says: "`strings['login.titel']` is no message of the widget. Did you mean `login.title`? Its ids are in `node_modules/@stytch/react/messages/b2b/en.po`.",
  },
];

/** Shapes that nothing is said against. */
export const RIGHT_SHAPES: readonly Pick<WrongShape, 'name' | 'config' | 'rest'>[] = [
  { name: 'no more than what is needed', config: MAGIC },
  { name: 'both methods in either order', config: `${MAGIC}, mfaProductOrder: ['totp', 'smsOtp']` },
  { name: 'SMS alone', config: `${MAGIC}, mfaProductInclude: ['smsOtp']` },
  {
    name: 'an order of the included methods',
    config: `${MAGIC}, mfaProductInclude: ['smsOtp', 'totp'], mfaProductOrder: ['smsOtp', 'totp']`,
  },
  {
    name: 'every product with its options',
    config: `authFlowType: 'Organization', products: ['sso', 'emailOtp', 'oauth', 'passwords', 'emailMagicLinks'],
      ssoOptions: { loginRedirectURL: '/authenticate' }, emailOtpOptions: { locale: 'fr' },
      oauthOptions: { providers: ['google', { type: 'github', customScopes: ['repo'] }] },
      passwordOptions: { resetPasswordExpirationMinutes: 30 }, smsOtpOptions: { locale: 'de-DE' },
      emailMagicLinksOptions: { loginExpirationMinutes: 10, loginTemplateId: 'welcome' }`,
  },
  {
    name: 'options of emailed links for passwords, whose emails use them',
    config: "authFlowType: 'Organization', products: ['passwords'], emailMagicLinksOptions: { locale: 'es' }",
  },
  {
    name: 'one organization for /login',
    config: "authFlowType: 'Organization', products: ['emailMagicLinks'], organizationSlug: 'acme'",
  },
  {
    name: "the options of the SDK's client",
    config: MAGIC,
    rest: `cookieOptions: { opaqueTokenCookieName: 'example_session', jwtCookieName: 'example_jwt', istCookieName: 'example_step',
      path: '/', domain: 'example.com', availableToSubdomains: true }, dfppaUrl: 'dfp.example.com', dfpCdnUrl: 'cdn.example.com'`,
  },
  {
    name: 'options of the list of organizations in the flow Discovery',
    config: `${MAGIC}, disableCreateOrganization: true, directCreateOrganizationForNoMembership: false,
      directLoginForSingleMembership: { status: true, ignoreInvites: true, ignoreJitProvisioning: false }`,
  },
  {
    name: 'sessions that go on by themselves',
    config: MAGIC,
    rest: 'keepSessionAlive: true',
  },
  {
    name: 'theme, wording, callbacks, language and colours',
    config: MAGIC,
    rest: `presentation: { theme: [{ primary: '#0b5' }, { primary: 'oklch(0.8 0.1 150)' }], options: { hideHeaderText: true } },
      strings: { 'login.title': 'Welcome' }, locale: 'es', colorScheme: 'dark',
      callbacks: { onEvent(event) { event.type.trim(); }, onError({ message }) { message.trim(); } }`,
  },
];

/** The argument of `defineLogin`, in one line. */
export function argumentOf({ config, rest = '' }: Pick<WrongShape, 'config' | 'rest'>): string {
  const text = `{ config: { ${config}, sessionOptions: { sessionDurationMinutes: 60 } }, ${rest} }`;
  return text.replaceAll(/\s*\n\s*/g, ' ');
}
