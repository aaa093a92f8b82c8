import { defineLogin } from '../../../src/login/define-login.ts';

export default defineLogin({
  config: {
    authFlowType: 'Discovery',
    products: ['emailMagicLinks'],
    mfaProductInclude: ['smsOtp'],
    sessionOptions: { sessionDurationMinutes: 60 },
  },
});
