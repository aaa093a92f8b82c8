import type { CheckedOptions, LoginConfig, LoginOf } from './config/login-options.ts';
import type { OptionsThatAreNeeded } from './config/option-checks.ts';
import type { FlowName, MfaList, ProductList } from './config/sdk-types.ts';

export type { ColorScheme, LocaleChoice, LoginConfig } from './config/login-options.ts';

/**
 * Gives `src/login.config.ts` its types, and refuses as you type what would not do what it says: the reason is in
 * the error's text.
 *
 * It judges values written out in the call. Those made elsewhere, such as a spread `LoginConfig`, it takes as they
 * are; `npm start`, `npm run check` and `npm run build` judge the result.
 */
export function defineLogin<
  const Flow extends FlowName,
  const Products extends ProductList,
  const Include extends MfaList = readonly ['smsOtp', 'totp'],
  const Order extends MfaList = Include,
>(
  login: LoginOf<CheckedOptions<Flow, Products, Include, Order> & OptionsThatAreNeeded<Products>>,
): LoginConfig {
  // The checks change types alone, to one that holds the reason where a value is refused.
  return login as unknown as LoginConfig;
}
