import { StytchError } from '../errors/stytch-error.ts';
import type { SessionJwtSigner } from '../sessions/session-jwt.ts';
import type { Project } from '../state/project.ts';
import { subjectOf } from './identity-provider-factors.ts';

const GOOGLE = 'https://accounts.google.com';
const LIFETIME_SECONDS = 3600;

/** By which Google would know the project. */
export const oneTapClientId = ({ id }: Project): string => `sandbox-${id}.apps.googleusercontent.com`;

const seconds = ({ clock }: Project): number => Math.floor(clock.now() / 1000);

/** The ID token that Google's script hands to the page once someone has confirmed who they are. */
export function newOneTapToken(
  project: Project,
  signer: SessionJwtSigner,
  emailAddress: string,
): Promise<string> {
  const now = seconds(project);
  return signer.signAs({
    iss: GOOGLE,
    aud: oneTapClientId(project),
    sub: subjectOf(emailAddress),
    email: emailAddress,
    email_verified: true,
    iat: now,
    exp: now + LIFETIME_SECONDS,
  });
}

/**
 * @returns the address that an ID token vouches for
 * @throws `id_token_invalid`, `id_token_incorrect_audience` (of another project), `id_token_expired`
 */
export async function readOneTapToken(
  project: Project,
  signer: SessionJwtSigner,
  token: string,
): Promise<string> {
  const claims = await signer.verify(token);
  if (claims?.iss !== GOOGLE || claims.email === undefined) throw new StytchError('id_token_invalid');
  if (claims.aud !== oneTapClientId(project)) throw new StytchError('id_token_incorrect_audience');
  if ((claims.exp ?? 0) <= seconds(project)) throw new StytchError('id_token_expired');
  return claims.email;
}
