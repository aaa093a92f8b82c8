import type { LoginDraft } from '../../preview/situations/situation.ts';
import { loginConfig } from './login-config.ts';

const sessionOptions = { sessionDurationMinutes: 60 };

/** The login configs under which the gallery's situations are walked: the app's own, and those that differ most from it. */
export const galleryLogins = {
  'the config as it is': { config: loginConfig.config },
  'every product, the app before texts': {
    config: {
      authFlowType: 'Discovery',
      products: ['emailMagicLinks', 'emailOtp', 'passwords', 'sso', 'oauth'],
      oauthOptions: { providers: ['google', 'microsoft'] },
      mfaProductInclude: ['totp', 'smsOtp'],
      mfaProductOrder: ['totp', 'smsOtp'],
      disableCreateOrganization: true,
      sessionOptions,
    },
  },
  'passwords alone': {
    config: {
      authFlowType: 'Organization',
      products: ['passwords'],
      mfaProductInclude: ['smsOtp'],
      sessionOptions,
    },
  },
} as const satisfies Record<string, LoginDraft>;
