/** The text of a login config, of which changes are tried in the gallery. */
export const CONFIG = `import { defineLogin } from './login/define-login.ts';

export default defineLogin({
  config: {
    authFlowType: 'Discovery',
    products: ['emailMagicLinks'],
    mfaProductInclude: ['smsOtp', 'totp'],
    mfaProductOrder: [
      'smsOtp', // first for all
      'totp',
    ],
    sessionOptions: { sessionDurationMinutes: 60 }, // an hour
  },
});
`;
