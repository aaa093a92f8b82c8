import { AUTHENTICATE_PATH, LOGIN_PATH, RESET_PASSWORD_PATH } from '../../routes.ts';
import type { LoginOptions } from '../config/login-options.ts';
import type { LoginFacts } from './facts.ts';
import { type Finding, finding } from './finding.ts';

const OPTIONS = [
  'emailMagicLinksOptions',
  'passwordOptions',
  'ssoOptions',
  'oauthOptions',
] as const satisfies readonly (keyof LoginOptions)[];

/** Where the app's routes (`app.tsx`) render the widget, which uses the token that a link brings. */
const SIGN_IN = new RegExp(`^(${AUTHENTICATE_PATH}|${LOGIN_PATH}(/[^/?#]+)?)/?([?#]|$)`);
const NEW_PASSWORD = new RegExp(`^${RESET_PASSWORD_PATH}/?([?#]|$)`);

/** Redirect URLs that are paths of the app, but none where it takes a link's token. */
export function strayRedirects({ options }: LoginFacts): Finding[] {
  return OPTIONS.flatMap((name) =>
    Object.entries(options[name] ?? {}).flatMap(([key, path]: [string, unknown]) => {
      if (!key.endsWith('RedirectURL') || typeof path !== 'string' || !path.startsWith('/')) return [];
      const [takesIt, right] =
        key === 'resetPasswordRedirectURL'
          ? [NEW_PASSWORD, RESET_PASSWORD_PATH]
          : [SIGN_IN, AUTHENTICATE_PATH];
      if (takesIt.test(path)) return [];
      const says = `is '${path}', where no page of this app takes the link: whoever follows it is not signed in. Write \`${right}\`, or add such a page to \`src/app/app.tsx\`.`;
      return [finding(['config', name, key], path, says)];
    }),
  );
}
