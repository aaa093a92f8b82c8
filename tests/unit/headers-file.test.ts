import { expect, test } from 'vitest';
import { headersFile, headersFor, nginxHeaders } from '../../scripts/security/headers-file.ts';
import { widgetStyleHashes } from '../../scripts/security/widget-styles.ts';
import { packageFolder } from '../../src/login/rules/package-folder.ts';

const headers = { 'X-First': "a 'b'; c", 'X-Second': 'csp="https://reports.example.com"' };

test('a host that reads `_headers` sends every path the headers, and keeps assets for ever', () => {
  const file = headersFile(headers);
  expect(headersFor(file, '/login/acme')).toEqual(headers);
  expect(headersFor(file, '/assets/index-DtkLz7Up.css')).toEqual({
    ...headers,
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
});

test('nginx is told to send the same headers, with errors too', () => {
  expect(nginxHeaders(headers).split('\n').slice(1)).toEqual([
    `add_header X-First "a 'b'; c" always;`,
    String.raw`add_header X-Second "csp=\"https://reports.example.com\"" always;`,
    '',
  ]);
});

const STYLES = `${packageFolder('@stytch/react')}/dist/esm/packages/web/src/ui/components/atoms`;
const sheet = (name: string) => `${STYLES}/${name}.module.css.mjs`;

test("hashes of the widget's styles depend on which sheets are in the bundle, and in which order", async () => {
  const hashesOf = (...names: string[]) =>
    widgetStyleHashes([
      {
        fileName: 'a.js',
        modules: Object.fromEntries(['/src/main.tsx', ...names.map(sheet)].map((id) => [id, {}])),
      },
    ]);
  const [empty, button] = await hashesOf('Button');
  expect(empty).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  expect(
    new Set([button, ...(await hashesOf('Button', 'Toast')), ...(await hashesOf('Toast', 'Button'))]).size,
  ).toBe(4);
});

test('a bundle whose styles can be told from nothing is refused in words', async () => {
  await expect(widgetStyleHashes([{ fileName: 'a.js', modules: { '/src/main.tsx': {} } }])).rejects.toThrow(
    'The bundle has no style sheet of the widget',
  );
  const chunks = ['Button', 'Toast'].map((name) => ({
    fileName: `${name}.js`,
    modules: { [sheet(name)]: {} },
  }));
  await expect(widgetStyleHashes(chunks)).rejects.toThrow('in more than one chunk (Button.js, Toast.js)');
});
