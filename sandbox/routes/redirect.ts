import type { FindProject } from '../http/answer-request.ts';
import { redirectTo } from '../http/navigation.ts';
import { projectOf } from '../http/project-keys.ts';

/**
 * `GET /v1/magic_links/redirect`, where an emailed link leads first: on to the app, with the token. Nothing is
 * consumed here, so a mail scanner that follows links uses none up.
 */
export function redirectToApp(findProject: FindProject, query: URLSearchParams): Response {
  const token = query.get('token') ?? '';
  const project = projectOf(findProject, query.get('public_token') ?? undefined);
  const link = project?.magicLinks.get(token) ?? project?.passwordResets.get(token);
  if (!link) return unknownLink();
  const target = new URL(link.redirectUrl);
  for (const name of ['slug', 'stytch_token_type', 'stytch_redirect_type', 'token']) {
    const value = query.get(name);
    if (value !== null) target.searchParams.set(name, value);
  }
  return redirectTo(target.href);
}

/** For a person: the sandbox forgets its links when it is restarted or reset. */
function unknownLink(): Response {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Link not known</title>
<h1>The sandbox does not know this link</h1>
<p>It was restarted or reset since the link was sent. <a href="/login">Sign in again</a> for a new one.</p></html>`;
  return new Response(html, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
