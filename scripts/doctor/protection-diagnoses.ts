import type { SecurityConfig } from '../security/define-security.ts';
import type { Bootstrap } from './bootstrap.ts';
import { type Diagnosis, notOk, ok } from './diagnosis.ts';

const CHECK = 'Bot protection';

/** Whether the security policy of the build lets in the scripts that the project's bot protection loads, and no more. */
export function protectionDiagnosis(bootstrap: Bootstrap, { botProtection = [] }: SecurityConfig): Diagnosis {
  const enabled = [
    ...(bootstrap.captcha_settings.enabled ? ['captcha' as const] : []),
    ...(bootstrap.dfp_protected_auth_enabled ? ['fingerprint' as const] : []),
  ];
  const missing = enabled.filter((each) => !botProtection.includes(each));
  const idle = botProtection.filter((each) => !enabled.includes(each));
  if (missing.length > 0)
    return notOk(
      'problem',
      CHECK,
      `The project has ${names(missing)} enabled, and the security policy refuses its script, without which Stytch's SDK sends nothing.`,
      'List it under `botProtection` in security.config.ts and build again, or disable it in the Stytch dashboard.',
    );
  if (idle.length > 0)
    return notOk(
      'warning',
      CHECK,
      `security.config.ts lets in the script of ${names(idle)}, which the project has not enabled.`,
      'Take it out: without it the policy requires Trusted Types.',
    );
  return ok(
    CHECK,
    enabled.length > 0 ? `Enabled and let in: ${names(enabled)}.` : 'None enabled, none let in.',
  );
}

const names = (list: readonly string[]): string => list.map((each) => `\`${each}\``).join(' and ');
