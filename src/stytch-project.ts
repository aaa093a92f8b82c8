/**
 * What the Stytch project has switched on that changes how the SDK behaves. Make it match the Stytch dashboard
 * (_Frontend SDK_); `npm run build` refuses what can't work together.
 */
export const stytchProject = {
  /**
   * Stytch keeps the session's tokens in cookies that no script can read. It needs a custom domain
   * (`VITE_STYTCH_CUSTOM_DOMAIN`), so that these cookies are the app's own, and a live project. With `true`, code that
   * reads a token doesn't compile: there is none to read.
   * @default false
   */
  httpOnlyCookies: false,
} as const;

declare global {
  namespace Stytch {
    interface DefaultProjectConfiguration {
      OpaqueTokens: (typeof stytchProject)['httpOnlyCookies'];
    }
  }
}
