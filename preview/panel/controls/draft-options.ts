import type { ProductName } from '../../../src/login/config/sdk-types.ts';
import type { LocaleChoice } from '../../../src/login/define-login.ts';
import type { LoginDraft } from '../../situations/situation.ts';

type Options = LoginDraft['config'];
export type MethodName = NonNullable<Options['mfaProductOrder']>[number];
export type FlowName = NonNullable<Options['authFlowType']>;

/** Stytch's order where none is set. */
const DEFAULT_METHODS: readonly MethodName[] = ['totp', 'smsOtp'];

/** The second factors that are included, first on top. */
export function methodsOf({ config }: LoginDraft): readonly MethodName[] {
  const included = config.mfaProductInclude ?? DEFAULT_METHODS;
  const order = config.mfaProductOrder ?? DEFAULT_METHODS;
  return [
    ...order.filter((each) => included.includes(each)),
    ...included.filter((each) => !order.includes(each)),
  ];
}

/** @param file what the draft was begun from: an option that it does not have is written only where it counts */
export function withMethods(login: LoginDraft, methods: readonly MethodName[], file: LoginDraft): LoginDraft {
  const before = file.config.mfaProductInclude ?? DEFAULT_METHODS;
  const isAsBefore = before.length === methods.length && before.every((each) => methods.includes(each));
  const include = isAsBefore ? file.config.mfaProductInclude : methods;
  const isDefaultOrder = methods.join() === DEFAULT_METHODS.join() && !file.config.mfaProductOrder;
  // There is nothing to order of one.
  const order = methods.length < 2 || isDefaultOrder ? undefined : methods;
  return withOptions(login, {
    mfaProductInclude: include && [...include],
    mfaProductOrder: order && [...order],
  });
}

/** `oauth` comes with what it can't be without, and takes that along: options of a product that isn't listed are a mistake. */
export function withProducts(
  login: LoginDraft,
  products: readonly ProductName[],
  file: LoginDraft,
): LoginDraft {
  const social: Options['oauthOptions'] = file.config.oauthOptions ?? { providers: ['google'] };
  return withOptions(login, {
    products: [...products],
    oauthOptions: products.includes('oauth') ? social : undefined,
  });
}

export function withFlow(login: LoginDraft, authFlowType: FlowName): LoginDraft {
  return withOptions(login, { authFlowType });
}

/** @param minutes undefined where none are told */
export function withSession(login: LoginDraft, minutes: number | undefined): LoginDraft {
  const { sessionDurationMinutes: _, ...others } = login.config.sessionOptions;
  // One without minutes is a draft with a problem, which the rules say.
  const sessionOptions = { ...others, ...(minutes !== undefined && { sessionDurationMinutes: minutes }) };
  return withOptions(login, { sessionOptions: sessionOptions as Options['sessionOptions'] });
}

export function withLocale(
  { locale: _, ...login }: LoginDraft,
  locale: LocaleChoice,
  file: LoginDraft,
): LoginDraft {
  return locale === 'auto' && file.locale === undefined ? login : { ...login, locale };
}

/** Without those that are undefined, as JSON has it. */
function withOptions(
  login: LoginDraft,
  options: { [Name in keyof Options]?: Options[Name] | undefined },
): LoginDraft {
  const config = Object.entries({ ...login.config, ...options }).filter(([, value]) => value !== undefined);
  // The same names with values of the same types.
  return { ...login, config: Object.fromEntries(config) as unknown as Options };
}
