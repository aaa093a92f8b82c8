import { API_URL } from './place.ts';

/** A project of Stytch's, as the app is told of it. */
export interface AppProject {
  readonly publicToken: string;
  readonly customDomain?: string | undefined;
}

/** Origin of the API that the SDK calls. */
export function apiOrigin({ publicToken, customDomain }: AppProject): string {
  if (customDomain) return `https://${customDomain}`;
  // As the SDK tells them apart.
  return publicToken.includes('public-token-test') ? API_URL.test : API_URL.live;
}
