import type { DocumentedOptions } from './documented-options.ts';
import type { FlowName, MfaList, Option, ProductList } from './sdk-types.ts';

// Each check is a value's own type where it is right. Where it is wrong it is the reason, so that the compiler's error
// reads: … is not assignable to type "`products` lists `sso` twice. …". The sentences are those of `rules/`, which say
// the same of a config that no compiler has seen.

// The checks compare tuples of one (`[Flow] extends […]`): a union, such as that of a spread config, is judged as a
// whole and passes; and a bare `Include extends …` would have the compiler infer a plain list from a literal one.

export type CheckedFlow<Flow extends FlowName> = [Flow] extends ['PasswordReset']
  ? '`authFlowType` is `PasswordReset`, a flow that links of reset emails start by themselves. Write `Discovery` or `Organization`.'
  : Flow;

export type CheckedProducts<Products extends ProductList> = [Products] extends [readonly []]
  ? '`products` is empty, so nobody could sign in. List at least one product, such as `emailMagicLinks`.'
  : [Repeated<Products>] extends [never]
    ? Products
    : `\`products\` lists \`${Repeated<Products>}\` twice. List each product once.`;

export type CheckedInclude<Include extends MfaList> = [Include] extends [readonly []]
  ? '`mfaProductInclude` is empty, which Stytch takes for all methods. List the methods to offer, or leave it out.'
  : [Repeated<Include>] extends [never]
    ? ['smsOtp'] extends [Include[number]]
      ? Include
      : '`mfaProductInclude` does not list `smsOtp`, the second factor of this app. Add it.'
    : `\`mfaProductInclude\` lists \`${Repeated<Include>}\` twice. List each method once.`;

export type CheckedOrder<Include extends MfaList, Order extends MfaList> = [Repeated<Order>] extends [never]
  ? [IsWrittenOut<Include>, IsWrittenOut<Order>] extends [true, true]
    ? [Exclude<Order[number], Include[number]>] extends [never]
      ? [Exclude<Include[number], Order[number]>] extends [never]
        ? Order
        : `\`mfaProductOrder\` leaves out \`${Exclude<Include[number], Order[number]>}\`, which Stytch would put last. Name every included method.`
      : `\`mfaProductOrder\` names \`${Exclude<Order[number], Include[number]>}\`, which \`mfaProductInclude\` does not list. Remove it, or include it.`
    : Order
  : `\`mfaProductOrder\` lists \`${Repeated<Order>}\` twice. List each method once.`;

/** Whose options they are. */
interface ProductsOfOptions {
  // The emails of passwords take their template and language from here where someone new joins by one.
  emailMagicLinksOptions: 'emailMagicLinks' | 'passwords';
  emailOtpOptions: 'emailOtp';
  passwordOptions: 'passwords';
  ssoOptions: 'sso';
  oauthOptions: 'oauth';
}

export type CheckedProductOptions<Name extends keyof ProductsOfOptions, Products extends ProductList> = [
  Extract<ProductsOfOptions[Name], Products[number]>,
] extends [never]
  ? `\`${Name}\` is for \`${FirstProductOf<Name>}\`, which \`products\` does not list. List it, or remove the options.`
  : DocumentedOptions[Name];

type FirstProductOf<Name extends keyof ProductsOfOptions> = Name extends 'emailMagicLinksOptions'
  ? 'emailMagicLinks'
  : ProductsOfOptions[Name];

/** They act on the list of organizations. */
type DiscoveryOnly =
  | 'directLoginForSingleMembership'
  | 'directCreateOrganizationForNoMembership'
  | 'disableCreateOrganization';

export type CheckedDiscoveryOption<Name extends DiscoveryOnly, Flow extends FlowName> = [Flow] extends [
  'Organization',
]
  ? `\`${Name}\` is about the list of organizations, which the flow \`Organization\` does not show. Remove it, or use \`Discovery\`.`
  : Option<Name>;

export type CheckedSlug<Flow extends FlowName> = [Flow] extends ['Discovery']
  ? '`organizationSlug` is for the flow `Organization`; in `Discovery` members choose. Remove it, or use `Organization`.'
  : Option<'organizationSlug'>;

export type OptionsThatAreNeeded<Products extends ProductList> = [IsWrittenOut<Products>, 'oauth'] extends [
  true,
  Products[number],
]
  ? TheProductOauthNeedsOauthOptionsWithProviders
  : unknown;

// Its name is what the compiler prints where `oauthOptions` is missing.
interface TheProductOauthNeedsOauthOptionsWithProviders {
  oauthOptions: { providers: readonly [OauthProvider, ...OauthProvider[]] };
}

type OauthProvider = Option<'oauthOptions'>['providers'][number];

/** Whether a list is known item by item. */
type IsWrittenOut<List extends readonly unknown[]> = number extends List['length'] ? false : true;

type Repeated<List extends readonly unknown[]> = List extends readonly [infer First, ...infer Rest]
  ? Extract<First, Rest[number]> | Repeated<Rest>
  : never;
