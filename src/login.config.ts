import { defineLogin } from './login/define-login.ts';

/**
 * What members see when they sign in. Option names and meaning are those of Stytch's `<StytchB2B>`;
 * hover any of them in your editor for what it does and what can override it.
 */
export default defineLogin({
  config: {
    authFlowType: 'Discovery',
    products: ['emailMagicLinks'],
    mfaProductInclude: ['smsOtp', 'totp'],
    mfaProductOrder: ['smsOtp', 'totp'],
    sessionOptions: { sessionDurationMinutes: 60 },
  },
});
