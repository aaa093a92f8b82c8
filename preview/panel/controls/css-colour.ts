import { opaque } from '../../../src/login/rules/contrast.ts';

/** As a field that picks colours takes it: `#1f6feb`. Undefined for what can't be told. */
export function hexOf(colour: string | undefined): string | undefined {
  return opaque(colour)?.to('srgb').toString({ format: 'hex', collapse: false });
}
