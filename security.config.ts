import { defineSecurity } from './scripts/security/define-security.ts';

/**
 * What browsers may load and call beyond what Stytch's widget needs: the hosts of your own API, for one. What the
 * widget needs follows from `src/login.config.ts` and the environment, and is not listed here.
 */
export default defineSecurity({});
