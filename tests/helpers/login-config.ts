import { defineLogin } from '../../src/login/define-login.ts';

/** The login config that tests begin from. It is theirs: `src/login.config.ts` is a team's to change. */
export const loginConfig = defineLogin({
  config: {
    authFlowType: 'Discovery',
    products: ['emailMagicLinks'],
    mfaProductInclude: ['smsOtp', 'totp'],
    mfaProductOrder: ['smsOtp', 'totp'],
    sessionOptions: { sessionDurationMinutes: 60 },
  },
});
