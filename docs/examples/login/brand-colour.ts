import { defineLogin } from '../../../src/login/define-login.ts';

export default defineLogin({
  config: {
    authFlowType: 'Discovery',
    products: ['emailMagicLinks'],
    mfaProductInclude: ['smsOtp', 'totp'],
    mfaProductOrder: ['smsOtp', 'totp'],
    sessionOptions: { sessionDurationMinutes: 60 },
  },
  presentation: {
    theme: {
      primary: 'light-dark(#6d28d9, #c4b5fd)',
      'primary-foreground': 'light-dark(#ffffff, #2e1065)',
    },
  },
});
