import { defineLogin } from '../../../src/login/define-login.ts';

export default defineLogin({
  config: {
    authFlowType: 'Discovery',
    products: ['emailMagicLinks'],
    mfaProductInclude: ['smsOtp', 'totp'],
    mfaProductOrder: ['smsOtp', 'totp'],
    sessionOptions: { sessionDurationMinutes: 60 },
  },
  locale: 'es',
});
