import type { MfaMethod, MfaOptions } from '../../src/login/config/mfa-types.ts';
import { property } from '../../src/login/rules/facts.ts';

/**
 * What a config says about second factors, as far as it can be read.
 * @returns undefined where a list of methods is none: there is nothing to explain before it is corrected
 */
export function readMfaOptions(login: unknown): MfaOptions | undefined {
  const config = property(login, 'config');
  const mfaProductInclude = property(config, 'mfaProductInclude');
  const mfaProductOrder = property(config, 'mfaProductOrder');
  if (typeof config !== 'object' || config === null) return undefined;
  if (!isMethodList(mfaProductInclude) || !isMethodList(mfaProductOrder)) return undefined;
  return { mfaProductInclude, mfaProductOrder };
}

function isMethodList(value: unknown): value is readonly MfaMethod[] | undefined {
  if (value === undefined) return true;
  return Array.isArray(value) && value.every((method) => method === 'smsOtp' || method === 'totp');
}
