import { defineLogin } from '../../../src/login/define-login.ts';

export default defineLogin({
  config: {
    authFlowType: 'Discovery',
    products: ['emailMagicLinks'],
    mfaProductInclude: ['smsOtp', 'totp'],
    mfaProductOrder: ['smsOtp', 'totp'],
    directLoginForSingleMembership: { status: true, ignoreInvites: false, ignoreJitProvisioning: true },
    sessionOptions: { sessionDurationMinutes: 60 },
  },
});
