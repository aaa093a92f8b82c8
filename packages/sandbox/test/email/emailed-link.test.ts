import { describe, expect } from 'vitest';
import { defaultSeed } from '../../src/seed/default-seed.ts';
import { test } from '../helpers/contract-test.ts';

const email_address = 'new@acme.test';

describe('an emailed link, by default,', () => {
  test.for(['GET', 'HEAD'])(
    'answers %s with neither a redirect nor the token, and still works',
    async (method, { backend, inbox }) => {
      await backend.stytch.magicLinks.email.discovery.send({ email_address });
      const { link } = inbox.latestEmail(email_address);
      const token = new URL(link).searchParams.get('token') ?? '';
      const response = await fetch(link, { method, redirect: 'manual' });
      expect([response.status, response.headers.get('location')]).toEqual([200, null]);
      expect(await response.text()).not.toContain(token);
      const answer = await backend.stytch.magicLinks.discovery.authenticate({
        discovery_magic_links_token: token,
      });
      expect(answer.email_address).toBe(email_address);
    },
  );

  test('is a page that runs its own script alone, is kept nowhere and told to none', async ({
    backend,
    inbox,
  }) => {
    await backend.stytch.magicLinks.email.discovery.send({ email_address });
    const response = await fetch(inbox.latestEmail(email_address).link);
    const [, nonce] = /<script nonce="([\w-]+)">/.exec(await response.text()) ?? [];
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });
});

test('a seed lets links redirect at once, and says so when it is exported', async ({
  backend,
  inbox,
  sandbox,
  project,
  server,
}) => {
  sandbox.importSeed(project.uuid, { ...defaultSeed, links_redirect_at_once: true });
  expect(sandbox.exportSeed(project.uuid)).toMatchObject({ links_redirect_at_once: true });
  await backend.stytch.magicLinks.email.discovery.send({ email_address });
  const response = await fetch(inbox.latestEmail(email_address).link, { redirect: 'manual' });
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toContain(
    `${server.url}/authenticate?stytch_token_type=discovery&token=`,
  );
});

describe('a link that was damaged on its way says how, without its token:', () => {
  test.for<[how: string, damage: (link: string) => string, says: string]>([
    ['written as HTML', (link) => link.replaceAll('&', '&amp;'), '“&amp;amp;” where “&amp;” belongs'],
    ['with a bracket', (link) => `${link}>`, 'ends with a character'],
    ['with a full stop', (link) => `${link}.`, 'ends with a character'],
    ['with a parenthesis', (link) => `${link})`, 'ends with a character'],
    ['with a quote', (link) => `${link}"`, 'ends with a character'],
    [
      'encoded twice',
      (link) => link.replace(/=/g, '%3D').replace(/&/g, '%26'),
      'percent-encoded once too often',
    ],
    ['cut', (link) => link.slice(0, -5), 'Its end was cut off'],
    ['cut before the token', (link) => link.replace(/&token.*/, ''), 'Its end was cut off'],
    ['grown', (link) => `${link}abc`, 'Something was added'],
  ])('%s', async ([, damage, says], { backend, inbox }) => {
    await backend.stytch.magicLinks.email.discovery.send({ email_address });
    const { link } = inbox.latestEmail(email_address);
    const response = await fetch(damage(link), { redirect: 'manual' });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    const html = await response.text();
    expect(html).toContain(says);
    expect(html).not.toContain((new URL(link).searchParams.get('token') ?? '').slice(0, 20));
  });
});
