import { API_URL } from './place.ts';

/** Origin of the API that the SDK calls, by the app's variables. */
export function apiOrigin({
  VITE_STYTCH_PUBLIC_TOKEN: publicToken = '',
  VITE_STYTCH_CUSTOM_DOMAIN: customDomain,
}: Readonly<Record<string, string>>): string {
  if (customDomain) return `https://${customDomain}`;
  // As the SDK tells them apart.
  return publicToken.includes('public-token-test') ? API_URL.test : API_URL.live;
}
