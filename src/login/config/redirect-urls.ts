import { AUTHENTICATE_PATH, RESET_PASSWORD_PATH } from '../../routes.ts';

/**
 * Where Stytch leads members back to unless the config says otherwise, by the options of each product.
 * @param app address of the app without a slash at its end, such as `https://app.example.com`
 */
export function defaultRedirects(app: string) {
  const landing = `${app}${AUTHENTICATE_PATH}`;
  return {
    emailMagicLinksOptions: {
      discoveryRedirectURL: landing,
      loginRedirectURL: landing,
      signupRedirectURL: landing,
    },
    passwordOptions: {
      discoveryRedirectURL: landing,
      loginRedirectURL: landing,
      resetPasswordRedirectURL: `${app}${RESET_PASSWORD_PATH}`,
    },
    ssoOptions: { loginRedirectURL: landing, signupRedirectURL: landing },
    oauthOptions: { discoveryRedirectURL: landing, loginRedirectURL: landing, signupRedirectURL: landing },
  };
}

/**
 * Completes redirect URLs that are paths of the app, such as `/authenticate`: Stytch takes whole addresses alone.
 * @param options those of a product, whose redirect URLs all have names that end so
 * @param app address of the app without a slash at its end, such as `https://app.example.com`
 */
export function completeRedirects<Options extends object>(options: Options, app: string): Options {
  const complete = ([name, value]: [string, unknown]) => {
    const isPath = name.endsWith('RedirectURL') && typeof value === 'string' && value.startsWith('/');
    return [name, isPath ? app + value : value];
  };
  // The same names with values of the same types, which `fromEntries` can't tell.
  return Object.fromEntries(Object.entries(options).map(complete)) as Options;
}
