import { type Diagnosis, notOk, ok } from './diagnosis.ts';
import { isLocal } from './is-local.ts';
import type { RedirectUrl } from './redirect-urls.ts';

const CHECK = 'Redirect URLs';

/** What to register, and what would go wrong with it. Which are registered, Stytch's API does not show. */
export function redirectDiagnoses(urls: readonly RedirectUrl[], origin: string): Diagnosis[] {
  if (urls.length === 0) return [ok(CHECK, 'None needed: no product of the config leads out of the page.')];
  return [
    ...urls.flatMap(({ url }) => addressDiagnoses(url)),
    ...urls.filter(({ url }) => new URL(url).origin !== origin).map(({ url }) => elsewhere(url, origin)),
    notOk(
      'skipped',
      CHECK,
      "Stytch's API does not show which are registered.",
      'Hold the list in the Stytch dashboard (Redirect URLs) against this one, letter for letter: scheme, host, port, path, and no slash at the end.',
      urls.map(({ url, types }) => `${url}  ${types.join(', ')}`),
    ),
  ];
}

function addressDiagnoses(url: string): Diagnosis[] {
  const { protocol, hostname } = new URL(url);
  if (isLocal(url) && hostname !== 'localhost')
    return [
      notOk(
        'problem',
        CHECK,
        `${url} is on ${hostname}, which to browsers and to Stytch is another address than localhost: the link leads to a page that has neither the session nor the PKCE verifier of the one that asked for it.`,
        'Open the app on `localhost`, and register that.',
      ),
    ];
  if (!isLocal(url) && protocol === 'http:')
    return [
      notOk(
        'problem',
        CHECK,
        `${url} is not encrypted: the token in a link could be read on the way, and session cookies are set for https alone.`,
        'Serve the app over https, and give `--origin https://…`.',
      ),
    ];
  return [];
}

function elsewhere(url: string, origin: string): Diagnosis {
  return notOk(
    'warning',
    CHECK,
    `The login config names ${url}, which is not at ${origin}: whoever signs in there ends up elsewhere.`,
    'Write a path, such as `/authenticate`, which goes with every origin; or give `--origin` the one of that address.',
  );
}
