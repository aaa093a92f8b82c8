/**
 * Stytch's number for tests of a test project: nothing is sent to it, and its code is always the same. Stytch
 * takes it in direct API calls only, not from its frontend SDKs.
 */
export const TEST_PHONE = '+10000000000';
export const TEST_CODE = '000000';
