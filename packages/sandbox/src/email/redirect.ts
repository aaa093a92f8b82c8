import type { FindProject } from '../http/answer-request.ts';
import { redirectTo } from '../http/navigation.ts';
import { projectOf } from '../http/project-keys.ts';
import { newToken, type Random } from '../state/random.ts';
import { linkDamage } from './damaged-link.ts';

/**
 * `GET /v1/magic_links/redirect`, where an emailed link leads first. As at Stytch a page goes on from here, and only in
 * a browser that no program steers: a mail scanner that follows links, and one that runs scripts, uses none up.
 */
export function openLink(findProject: FindProject, random: Random, url: URL): Response {
  const landing = landingOf(findProject, url.searchParams);
  if (!landing) return unknownLink(url);
  return landing.atOnce ? redirectTo(landing.address) : checkingPage(newToken(random));
}

/** Where a link leads in the app, and whether it does so at once; undefined of one that is not known. */
export function landingOf(findProject: FindProject, query: URLSearchParams) {
  const token = query.get('token') ?? '';
  const project = projectOf(findProject, query.get('public_token') ?? undefined);
  const link = project?.magicLinks.get(token) ?? project?.passwordResets.get(token);
  if (!project || !link) return undefined;
  const target = new URL(link.redirectUrl);
  for (const name of ['slug', 'stytch_token_type', 'stytch_redirect_type', 'token']) {
    const value = query.get(name);
    if (value !== null) target.searchParams.set(name, value);
  }
  return { address: target.href, atOnce: project.linksRedirectAtOnce };
}

/** The token stands in none of it, so that who reads the page has no more than the link. */
function checkingPage(nonce: string): Response {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Checking your browser</title>
<h1>Checking your browser</h1>
<noscript><p>This page needs JavaScript to go on.</p></noscript>
<p id="held" hidden>Continue if you opened this link yourself. <button>Continue</button></p>
<script nonce="${nonce}">${CHECK}</script></html>`;
  return page(200, html, `script-src 'nonce-${nonce}'; connect-src 'self'; `);
}

/**
 * A browser that a program steers waits for a click, or for longer than a scanner stays: whoever tests an app of theirs
 * need not know of this page. One that could not go on waits for a click too.
 */
const CHECK = `
const hold = () => { document.getElementById('held').hidden = false; };
async function goOn() {
  const answer = await fetch('/__sandbox/link', { method: 'POST', body: JSON.stringify({ link: location.href }) });
  location.replace((await answer.json()).location);
}
document.querySelector('button').onclick = ({ isTrusted }) => { if (isTrusted) goOn().catch(hold); };
if (navigator.webdriver) {
  hold();
  setTimeout(() => goOn().catch(hold), 1500);
} else goOn().catch(hold);
`;

/** For a person: a link may be damaged on its way, and the sandbox forgets its links at a restart or a reset. */
function unknownLink(url: URL): Response {
  const damage = linkDamage(url);
  const [title, says] = damage
    ? ['The link is damaged', `${damage} Copy it from the inbox whole.`]
    : ['The sandbox does not know this link', 'It was restarted or reset since the link was sent.'];
  return page(
    404,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<h1>${title}</h1>
<p>${says} <a href="/login">Sign in again</a> for a new one.</p></html>`,
  );
}

function page(status: number, html: string, policy = ''): Response {
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; ${policy}base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  });
}
