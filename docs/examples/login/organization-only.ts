import { defineLogin } from '../../../src/login/define-login.ts';

export default defineLogin({
  config: {
    authFlowType: 'Organization',
    products: ['emailMagicLinks'],
    mfaProductInclude: ['smsOtp', 'totp'],
    mfaProductOrder: ['smsOtp', 'totp'],
    sessionOptions: { sessionDurationMinutes: 60 },
  },
});
