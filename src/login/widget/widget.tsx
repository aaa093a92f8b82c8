import { B2BProducts, StytchB2B, type StytchB2BProps } from '@stytch/react/b2b';
import { useMemo } from 'react';
import type { WidgetProps } from './widget-props.ts';

/** `<StytchB2B>`, given its products by name: with their screens they are most of the app's code. */
export function Widget({ config, ...props }: WidgetProps) {
  const wholeConfig = useMemo<StytchB2BProps['config']>(
    () => ({ ...config, products: config.products.map((name) => B2BProducts[name]) }),
    [config],
  );
  return <StytchB2B {...props} config={wholeConfig} />;
}
