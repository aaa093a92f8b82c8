import type { Project } from '../state/project.ts';
import { newToken } from '../state/random.ts';
import type { OauthProvider, ProviderTokens, SsoConnectionRecord } from '../state/records.ts';

const LIFETIME_SECONDS = 3600;

type Source = OauthProvider | Pick<SsoConnectionRecord, 'id'>;

const keyOf = (source: Source, subject: string): string =>
  `${typeof source === 'string' ? source : source.id}/${subject}`;

/** The tokens of a sign-in at a provider, kept for the project's backend. */
export function issueTokens(project: Project, source: Source, subject: string): ProviderTokens {
  const tokens: ProviderTokens = {
    accessToken: newToken(project.random),
    refreshToken: newToken(project.random),
    scopes: ['openid', 'email', 'profile'],
    expiresAt: project.clock.now() + LIFETIME_SECONDS * 1000,
  };
  project.providerTokens.set(keyOf(source, subject), tokens);
  return tokens;
}

/** The newest tokens of someone, with an access token that works; undefined where there was no such sign-in. */
function findTokens(project: Project, source: Source, subject: string): ProviderTokens | undefined {
  const tokens = project.providerTokens.get(keyOf(source, subject));
  const now = project.clock.now();
  if (tokens && tokens.expiresAt <= now) {
    tokens.accessToken = newToken(project.random);
    tokens.expiresAt = now + LIFETIME_SECONDS * 1000;
  }
  return tokens;
}

/** The same, as Stytch's calls about a member's providers answer it. */
export function describeTokens(project: Project, source: Source, subject: string, withRefresh: boolean) {
  const tokens = findTokens(project, source, subject);
  return (
    tokens && {
      access_token: tokens.accessToken,
      access_token_expires_in: Math.ceil((tokens.expiresAt - project.clock.now()) / 1000),
      scopes: [...tokens.scopes],
      ...(withRefresh ? { refresh_token: tokens.refreshToken } : {}),
    }
  );
}
