import type { ClientChoices } from '../../session/store/client.ts';
import type { LoginConfig } from '../define-login.ts';

/** The options of the SDK's client that a login config has, under the SDK's own names. */
export function clientOptions({
  keepSessionAlive = false,
  cookieOptions,
  dfppaUrl,
  dfpCdnUrl,
}: LoginConfig): ClientChoices {
  return {
    keepSessionAlive,
    ...(cookieOptions && { cookieOptions }),
    ...(dfppaUrl && { dfppaUrl }),
    ...(dfpCdnUrl && { dfpCdnUrl }),
  };
}
