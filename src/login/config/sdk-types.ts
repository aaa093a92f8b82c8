import type { B2BProducts, StytchB2BProps, StytchB2BUIConfig } from '@stytch/react/b2b';

export type Option<Name extends keyof StytchB2BUIConfig> = NonNullable<StytchB2BUIConfig[Name]>;
export type Prop<Name extends keyof StytchB2BProps> = NonNullable<StytchB2BProps[Name]>;

/** A primary factor, by the name it has in the SDK's `B2BProducts`. */
export type ProductName = keyof typeof B2BProducts;

export type FlowName = Option<'authFlowType'>;
export type ProductList = readonly ProductName[];
export type MfaList = Option<'mfaProductInclude'>;

/** What the widget tells of by `onEvent`, and by `onError`. */
export type WidgetEvent = Parameters<NonNullable<Prop<'callbacks'>['onEvent']>>[0];
export type WidgetError = Parameters<NonNullable<Prop<'callbacks'>['onError']>>[0];
