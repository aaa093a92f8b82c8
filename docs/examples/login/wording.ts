import { defineLogin } from '../../../src/login/define-login.ts';

export default defineLogin({
  config: {
    authFlowType: 'Discovery',
    products: ['emailMagicLinks'],
    mfaProductInclude: ['smsOtp', 'totp'],
    mfaProductOrder: ['smsOtp', 'totp'],
    sessionOptions: { sessionDurationMinutes: 60 },
  },
  strings: {
    'emailConfirmation.content':
      'We sent a sign-in link to <bold>{email}</bold>. Not there? Look in your spam folder.',
  },
});
