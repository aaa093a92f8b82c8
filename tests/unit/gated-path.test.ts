import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeReturnPath } from '../../src/session/return-url/safe-return-path.ts';

const ORIGIN = 'https://app.test';

const REFUSED = {
  'another page of the app': ['/', '/login', '/authenticate', '/dashboards', '/dashboard-2', '/dashboard;a'],
  'no path at all': ['', 'dashboard', './dashboard', '?a', '#a', '/dashboard?', '/dashboard#'],
  'another site': ['https://evil.test/dashboard', 'https:/dashboard', 'https:dashboard'],
  'another site without a scheme': [
    '//evil.test',
    '//evil.test/dashboard',
    '///dashboard',
    '/dashboard//evil.test',
  ],
  backslashes: ['/\\evil.test', '\\\\evil.test/dashboard', '/dashboard\\..', '/dashboard/%5cevil.test'],
  'a user before a host': [
    '//a@evil.test/dashboard',
    '/dashboard@evil.test',
    'https://app.test@evil.test/dashboard',
  ],
  'a scheme that runs': ['javascript:alert(1)', 'javascript:/dashboard', 'data:text/html,/dashboard'],
  'white space and control characters': [
    ' /dashboard',
    '/dashboard ',
    '/\t/evil.test',
    '/dash\nboard',
    '/dashboard/\0',
  ],
  'encoded control characters': [
    '/dashboard/%00',
    '/dashboard/%0d%0aLocation:%20x',
    '/dashboard/%09',
    '/dashboard/%7f',
  ],
  'dot segments': ['/dashboard/..', '/dashboard/../login', '/dashboard/./a', '/dashboard/a/..'],
  'encoded dot segments': ['/dashboard/%2e%2e/login', '/dashboard/..%2flogin', '/dashboard/%2E./login'],
  'what was encoded twice': ['/dashboard/%252e%252e%252flogin', '/dashboard/%255cevil', '/dashboard/%2500'],
  'encoded slashes that make an empty segment': ['/dashboard/%2fevil.test', '/dashboard%2f/evil.test'],
  'characters that look like others': [
    '/dashboard\u2215a',
    '\uff0fdashboard',
    '/ｄashboard',
    '/dashboard/\u202e',
  ],
  'tokens of a link': ['/dashboard?stytch_token_type=discovery&token=a'],
  'no text': [undefined, null, 1, {}, ['/dashboard'], new URL('/dashboard', ORIGIN)],
  'more than any address': [`/dashboard/${'a'.repeat(2000)}`],
};

const ACCEPTED = [
  '/dashboard',
  '/dashboard/',
  '/Dashboard/reports',
  '/dashboard/reports/2026?page=2&q=a%2Fb#totals',
  '/dashboard?next=https://evil.test//a\\b#//evil.test',
  '/dashboard/caf%C3%A9/a%2Fb/100%25',
  '/dashboard/%E0%A4%A/..a/a..b',
];

describe('an address to return to', () => {
  test.each(Object.entries(REFUSED))('is not %s', (_, values) => {
    for (const value of values) expect(safeReturnPath(value), String(value)).toBeUndefined();
  });

  test.each(ACCEPTED)('may be %s', (value) => {
    expect(safeReturnPath(value)).toBe(value);
  });

  /** No segments that would be refused for good reason. */
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((text) => !/[\p{Cc}/\\%]|^\.{1,2}$/u.test(text));
  const text = fc.string({ unit: 'grapheme', maxLength: 12 });

  test('may be wherever the browser says that a page behind the gate is, and comes out as it went in', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 4 }), text, text, (names, query, fragment) => {
        const url = new URL(['/dashboard', ...names.map(encodeURIComponent)].join('/'), ORIGIN);
        if (query !== '') url.search = query;
        url.hash = fragment;
        const address = url.pathname + url.search + url.hash;
        expect(safeReturnPath(address)).toBe(address);
      }),
    );
  });

  const PIECES = [
    '/',
    '//',
    '\\',
    '.',
    '..',
    '%2f',
    '%5C',
    '%2e',
    '%25',
    '%00',
    '%',
    '@',
    ':',
    '?',
    '#',
    ' ',
    '\t',
    '\n',
  ];
  const WORDS = [
    '/dashboard',
    'dashboard',
    '/login',
    'evil.test',
    'https:',
    'javascript:',
    '\0',
    '\u2215',
    '\uff0e',
  ];
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...PIECES, ...WORDS), text), { maxLength: 10 })
    .chain((pieces) =>
      fc.constantFrom(pieces.join(''), `/dashboard${pieces.join('')}`, `/dashboard/${pieces.join('')}`),
    );

  test('leads nowhere but behind the gate of this app, however often it is decoded on the way', () => {
    let accepted = 0;
    fc.assert(
      fc.property(hostile, (value) => {
        let address = safeReturnPath(value);
        if (address === undefined) return;
        accepted += 1;
        for (let round = 0; round < 4; round += 1) {
          const { origin, pathname } = new URL(address, ORIGIN);
          expect(origin).toBe(ORIGIN);
          expect(pathname).toMatch(/^\/dashboard(\/|$)/i);
          address = decodeLeniently(pathname);
        }
      }),
      { numRuns: 5000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});

/** As a server does that passes on what it can't decode. */
function decodeLeniently(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
