import type { AllowedSources } from './allowed-sources.ts';
import { contentSecurityPolicy, developmentPolicy } from './content-security-policy.ts';

/** Names and values of response headers. */
export type Headers = Readonly<Record<string, string>>;

/** What no page of the app does. The clipboard is not among it: the widget copies codes and keys. */
const DENIED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

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
    'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    // Google One Tap may open a window, and must be heard from it.
    'Cross-Origin-Opener-Policy': oneTap ? 'same-origin-allow-popups' : 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
