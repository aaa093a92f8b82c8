import type { AllowedSources } from './allowed-sources.ts';
import { contentSecurityPolicy, developmentPolicy } from './content-security-policy.ts';

/** Names and values of response headers. */
export type Headers = Readonly<Record<string, string>>;

/**
 * What no page of the app does, of what Chromium knows: it warns of names that it does not. The clipboard is not among it,
 * since the widget copies codes and keys; nor what a page of yours may do with pictures, sound or a network of your own.
 */
const DENIED_FEATURES = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'compute-pressure',
  'display-capture',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'interest-cohort',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** What Google One Tap asks the browser who is signed in there with. */
const IDENTITY_FEATURES = ['identity-credentials-get', 'storage-access'];

interface Parts {
  readonly sources: AllowedSources;
  readonly styleHashes: readonly string[];
}

/**
 * The one source of the headers that protect the app: `npm run preview`, the browser tests, `dist/_headers` and the
 * nginx configuration have them from here.
 */
export function securityHeaders(parts: Parts): Headers {
  return {
    'Content-Security-Policy': contentSecurityPolicy(parts),
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    // For browsers that do not know `frame-ancestors`.
    'X-Frame-Options': 'DENY',
    ...everywhere(parts.sources),
  };
}

/** Those of `npm start`: nothing that outlives it in the browser, and frames of its own pages. */
export function developmentHeaders(sources: AllowedSources, nonce: string): Headers {
  return { 'Content-Security-Policy': developmentPolicy(sources, nonce), ...everywhere(sources) };
}

function everywhere({ oneTap }: AllowedSources): Headers {
  return {
    'X-Content-Type-Options': 'nosniff',
    // Emailed links carry a token in the address.
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': [...DENIED_FEATURES, ...(oneTap ? [] : IDENTITY_FEATURES)]
      .map((feature) => `${feature}=()`)
      .join(', '),
    // Google One Tap may open a window, and must be heard from it.
    'Cross-Origin-Opener-Policy': oneTap ? 'same-origin-allow-popups' : 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
