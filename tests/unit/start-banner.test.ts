import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { defaultSeed } from '#sandbox';
import { startBanner } from '../../packages/sandbox/src/adapters/start-banner.ts';
import { howCommandsFindIt } from '../../scripts/app-sandbox.ts';
import { SANDBOX_URL } from '../../scripts/stytch/place.ts';

const INBOX = 'http://localhost:5173/__sandbox/inbox';
const ADDRESS = /[\w-]+@[\w-]+\.test/g;

/** Addresses by slug. */
const seeded = Object.fromEntries(
  defaultSeed.organizations.map(({ organization_slug, members = [] }) => [
    organization_slug,
    members.map(({ email_address }) => email_address),
  ]),
);

test('npm start names members who are there: someone new, someone returning, and one who sees every page', () => {
  const banner = stripVTControlCharacters(startBanner(INBOX, []));
  const named = banner.match(ADDRESS) ?? [];
  expect(named).toEqual(expect.arrayContaining(['new@acme.test', 'sms@acme.test', 'admin@acme.test']));
  const members = Object.values(seeded).flat();
  expect(named.filter((address) => !members.includes(address))).toEqual([]);
  expect(banner).toMatch(/admin@acme\.test +every page: an admin/);
});

test('the inbox goes on to say whom to sign in as, in the words of npm start', () => {
  const page = readFileSync('packages/sandbox/src/pages/inbox.html', 'utf8');
  const listed = [...page.matchAll(/<dt>(.+)<\/dt>\s*<dd>(.+)<\/dd>/g)].map(
    ([, who, what]) => `${who} ${what}`,
  );
  const banner = stripVTControlCharacters(startBanner(INBOX, [])).replaceAll(/ +/g, ' ');
  expect(listed.length).toBe(banner.match(ADDRESS)?.length);
  for (const line of listed) expect(banner).toContain(` ${line}\n`);
});

test('npm start says how commands find its sandbox, where that is not on the port they look at', () => {
  expect(howCommandsFindIt(SANDBOX_URL)).toEqual([]);
  const note = howCommandsFindIt('http://localhost:5180');
  expect(stripVTControlCharacters(startBanner(INBOX, note))).toContain(
    'npm run require-mfa -- acme --sandbox http://localhost:5180\n',
  );
});

test('the README of the sandbox lists each member beside their organization', () => {
  const [, section = ''] = readFileSync('packages/sandbox/README.md', 'utf8').split('## Who is there');
  const rows = [...section.matchAll(/^\| .*\(`([\w-]+)`\).*$/gm)];
  const listed = Object.fromEntries(rows.map(([row, slug = '']) => [slug, row.match(ADDRESS)]));
  expect(listed).toEqual(seeded);
});
